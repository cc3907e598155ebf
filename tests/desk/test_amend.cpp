// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "support/patience.h"
#include "support/world.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;

/// Amending a person through the desk: what leaves, what is journalled, what a lost answer means.
class TestAmend : public QObject {
    Q_OBJECT

    static QJsonObject sent(World &world)
    {
        return QJsonDocument::fromJson(world.server().lastBody(u"PATCH"_s, u"/v1/persons/"_s)).object();
    }
    /// Requests for a link are PATCHes too; these are the others.
    static int patches(World &world)
    {
        return world.server().hits(u"PATCH"_s, u"/v1/persons"_s) -
               world.server().hits(u"PATCH"_s, u"/request"_s);
    }
    static void drop(World &world, const QString &method, const QString &path, bool takesEffect)
    {
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::DropAfterReading;
        fault.method = method;
        fault.pathPart = path;
        fault.takesEffect = takesEffect;
        world.server().inject(fault);
    }
    static domain::CaseFile file(World &world, const QString &caseId)
    {
        return finish(world.desk().file(caseId)).value_or(domain::CaseFile{});
    }
    static QString newCase(World &world) { return world.newCase(u"X-MANUALTEST-HAPPYPATH"_s); }
    static QMap<QString, QJsonValue> city(const QString &name) { return {{u"address.city"_s, name}}; }

private Q_SLOTS:
    void anEmptyFieldIsWrittenAtOnce()
    {
        World world;
        const QString caseId = newCase(world);
        const domain::Result<desk::Amendment> amended =
            finish(world.desk().amend(caseId, {{u"job_title"_s, QJsonValue(u"Gärtnerin"_s)}}));
        QVERIFY(amended);
        QVERIFY(amended->done && amended->readAgain && amended->notTaken.isEmpty());
        QCOMPARE(sent(world), (QJsonObject{{u"job_title"_s, u"Gärtnerin"_s}}));
        const domain::CaseFile known = file(world, caseId);
        QCOMPARE(known.current.more.value(u"job_title"_s), u"Gärtnerin"_s);
        QVERIFY2(known.identified.id.isEmpty(), "reading the person again identifies nobody");
        QVERIFY(known.changes.isEmpty());
        QCOMPARE(known.events.at(known.events.size() - 2).kind, domain::EventKind::PersonAmended);
        QCOMPARE(known.events.last().kind, domain::EventKind::PersonRead);
    }

    void aFilledFieldAsksForATan()
    {
        World world;
        const QString caseId = newCase(world);
        const domain::Result<desk::Amendment> amended = finish(world.desk().amend(caseId, city(u"Bonn"_s)));
        QVERIFY(amended);
        QVERIFY(!amended->done);
        QVERIFY(!amended->changeRequestId.isEmpty());
        QCOMPARE(file(world, caseId).current.address.city, u"Köln"_s);
        world.restart(); // a change left open stands in the journal
        domain::CaseFile known = file(world, caseId);
        QCOMPARE(known.changes.size(), 1);
        QCOMPARE(known.changes.first().requestId, amended->changeRequestId);
        QCOMPARE(known.changes.first().actor, u"tester"_s);
        QCOMPARE(known.changes.first().values.before.value(u"address.city"_s), u"Köln"_s);
        QVERIFY(finish(world.desk().authorizeAmendment(caseId, amended->changeRequestId, u"static"_s)));
        QCOMPARE(file(world, caseId).changes.first().deliveryMethod, u"static"_s);
        const domain::Result<desk::Amendment> wrong =
            finish(world.desk().confirmAmendment(caseId, amended->changeRequestId, u"000000"_s));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::WrongTan);
        QCOMPARE(file(world, caseId).changes.size(), 1);
        const domain::Result<desk::Amendment> right =
            finish(world.desk().confirmAmendment(caseId, amended->changeRequestId, u"212212"_s));
        QVERIFY(right);
        QVERIFY(right->done && right->readAgain && right->notTaken.isEmpty());
        known = file(world, caseId);
        QVERIFY(known.changes.isEmpty());
        QCOMPARE(known.current.address.city, u"Bonn"_s);
        QCOMPARE(known.entered.address.city, u"Bonn"_s);
        QVERIFY(known.identified.id.isEmpty());
        QVERIFY(!finish(world.desk().confirmAmendment(caseId, amended->changeRequestId, u"212212"_s)));
    }

    void whatIsWrittenAtOnceIsSaidAtOnce()
    {
        World world;
        const QString caseId = newCase(world);
        QMap<QString, QJsonValue> changes = city(u"Bonn"_s);
        changes.insert(u"job_title"_s, u"Gärtnerin"_s);
        const domain::Result<desk::Amendment> amended = finish(world.desk().amend(caseId, changes));
        QVERIFY(amended && !amended->done);
        const domain::CaseFile known = file(world, caseId);
        QCOMPARE(known.current.more.value(u"job_title"_s), u"Gärtnerin"_s);
        QCOMPARE(domain::stillOpen(known.changes.first(), known.current).after.keys(),
                 QStringList{u"address.city"_s});
        QCOMPARE(domain::eventbody::values(known.events.last().body).after.keys(),
                 QStringList{u"job_title"_s});
    }

    void industryIsEmptiedByNull()
    {
        World world;
        const QString caseId = newCase(world);
        QVERIFY(finish(
            world.desk().amend(caseId, {{u"industry"_s, u"Retail"_s}, {u"industry_key"_s, u"RETAIL"_s}})));
        const domain::Result<desk::Amendment> amended =
            finish(world.desk().amend(caseId, {{u"employment_status"_s, u"FREELANCER"_s},
                                               {u"industry"_s, QJsonValue::Null},
                                               {u"industry_key"_s, QJsonValue::Null}}));
        QVERIFY(amended);
        QVERIFY(sent(world).contains(u"industry"_s) && sent(world).value(u"industry"_s).isNull());
        QVERIFY(!file(world, caseId).current.more.contains(u"industry"_s));
    }

    void whatIsForbiddenNeverLeaves()
    {
        World world;
        const QString caseId = newCase(world);
        const domain::Result<desk::Amendment> fixed =
            finish(world.desk().amend(caseId, {{u"first_name"_s, QJsonValue(u"Erika"_s)}}));
        QVERIFY(!fixed);
        QCOMPARE(fixed.error().kind, ErrorKind::Rule);
        QVERIFY2(!finish(world.desk().amend(caseId, city(u"Köln"_s))), "nothing differs");
        QVERIFY(!finish(world.desk().amend(caseId, {})));
        QCOMPARE(patches(world), 0);
        QVERIFY(file(world, caseId).pending.isEmpty());
    }

    void aLostAnswerIsADoubtAndNeverRepeated()
    {
        World world;
        const QString caseId = newCase(world);
        drop(world, u"PATCH"_s, u"/v1/persons/"_s, false);
        const domain::Result<desk::Amendment> lost = finish(world.desk().amend(caseId, city(u"Bonn"_s)));
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::FateUnknown);
        QVERIFY(world.desk().cases().find(caseId)->inDoubt);
        QVERIFY(!finish(world.desk().amend(caseId, city(u"Bonn"_s))));
        QCOMPARE(patches(world), 1);
        const domain::Result<desk::Finding> finding = finish(world.desk().lookUpDoubt(caseId));
        QVERIFY(finding && !finding->isCertain());
        QVERIFY(finish(world.desk().settleAsNotDone(caseId)));
        QVERIFY(finish(world.desk().amend(caseId, city(u"Bonn"_s))));
        QCOMPARE(patches(world), 2);
    }

    void aLostConfirmationIsFoundAndClosesTheRequest()
    {
        World world;
        const QString caseId = newCase(world);
        const QString id = finish(world.desk().amend(caseId, city(u"Bonn"_s)))->changeRequestId;
        QVERIFY(finish(world.desk().authorizeAmendment(caseId, id, u"mobile_number"_s)));
        drop(world, u"POST"_s, u"/confirm"_s, true);
        QVERIFY(!finish(world.desk().confirmAmendment(caseId, id, u"212212"_s)));
        const domain::Result<desk::Finding> finding = finish(world.desk().lookUpDoubt(caseId));
        QVERIFY(finding && finding->isCertain());
        QVERIFY(finish(world.desk().adoptFinding(caseId, *finding)));
        const domain::CaseFile known = file(world, caseId);
        QVERIFY(known.changes.isEmpty());
        QVERIFY(!known.summary.inDoubt);
        QCOMPARE(known.current.address.city, u"Bonn"_s);
    }

    void aTanInHandSettlesWhetherItWasSent()
    {
        World world;
        const QString caseId = newCase(world);
        const QString id = finish(world.desk().amend(caseId, city(u"Bonn"_s)))->changeRequestId;
        drop(world, u"POST"_s, u"/authorize"_s, true);
        QVERIFY(!finish(world.desk().authorizeAmendment(caseId, id, u"mobile_number"_s)));
        QVERIFY(world.desk().cases().find(caseId)->inDoubt);
        QVERIFY2(!finish(world.desk().authorizeAmendment(caseId, id, u"mobile_number"_s)), "not twice");
        QVERIFY(finish(world.desk().confirmAmendment(caseId, id, u"212212"_s)));
        QVERIFY(!world.desk().cases().find(caseId)->inDoubt);
    }

    void askedTwiceAtOnceOneLeaves()
    {
        World world;
        const QString caseId = newCase(world);
        const auto oneOf = [](const auto &first, const auto &second) {
            return first && !second && second.error().kind == domain::ErrorKind::Rule &&
                   second.error().where == u"under way"_s;
        };
        const int before = patches(world);
        auto amending = world.desk().amend(caseId, city(u"Bonn"_s));
        const auto amendedTwice = finish(world.desk().amend(caseId, city(u"Bonn"_s)));
        const auto amended = finish(std::move(amending));
        QVERIFY(oneOf(amended, amendedTwice));
        QCOMPARE(patches(world), before + 1);
        const QString id = amended->changeRequestId;
        auto sending = world.desk().authorizeAmendment(caseId, id, u"static"_s);
        const auto sentTwice = finish(world.desk().authorizeAmendment(caseId, id, u"static"_s));
        QVERIFY(oneOf(finish(std::move(sending)), sentTwice));
        QCOMPARE(world.server().hits(u"POST"_s, u"/authorize"_s), 1);
    }

    void aRequestNobodyKnowsIsClosed()
    {
        World world;
        const QString caseId = newCase(world);
        const QString id = finish(world.desk().amend(caseId, city(u"Bonn"_s)))->changeRequestId;
        const QString person = world.desk().cases().find(caseId)->solarisPersonId;
        QVERIFY(finish(world.client().authorizeChange(id, person, u"static"_s)));
        QVERIFY(finish(world.client().confirmChange(id, person, u"212212"_s))); // elsewhere
        const domain::Result<void> late = finish(world.desk().authorizeAmendment(caseId, id, u"static"_s));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::NotFound);
        QVERIFY(file(world, caseId).changes.isEmpty());
        QVERIFY(finish(world.desk().readPerson(caseId)));
        QCOMPARE(file(world, caseId).current.address.city, u"Bonn"_s);
    }

    void anErasedPersonIsNotAmended()
    {
        World world;
        const QString caseId = newCase(world);
        const QString id = finish(world.desk().amend(caseId, city(u"Bonn"_s)))->changeRequestId;
        sandbox::Fault slow;
        slow.kind = sandbox::Fault::Kind::Delay;
        slow.method = u"PATCH"_s;
        slow.delay = std::chrono::milliseconds(200);
        world.server().inject(slow);
        auto amending = world.desk().amend(caseId, {{u"job_title"_s, QJsonValue(u"Gärtnerin"_s)}});
        QTRY_COMPARE(patches(world), 2);
        QVERIFY(finish(world.desk().erase(caseId, u"test"_s)));
        const domain::Result<desk::Amendment> late = finish(std::move(amending));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Erased);
        QCOMPARE(finish(world.desk().amend(caseId, city(u"Ulm"_s))).error().kind, ErrorKind::Erased);
        QCOMPARE(finish(world.desk().confirmAmendment(caseId, id, u"212212"_s)).error().kind,
                 ErrorKind::Erased);
        QVERIFY(file(world, caseId).changes.isEmpty());
        QCOMPARE(patches(world), 2);
    }
};

QTEST_GUILESS_MAIN(TestAmend)
#include "test_amend.moc"
