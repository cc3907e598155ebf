// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "support/world.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;
using sandbox::Fault;

/// Every verb under every fault of the sandbox: the journal holds what was meant and what came of it, also
/// after a restart; nothing is made twice; the case can be brought to its end.
class TestFaults : public QObject {
    Q_OBJECT

private:
    static desk::Application application(const QString &caseId)
    {
        desk::Application application;
        application.caseId = caseId;
        application.person = World::person(u"X-AUTOTEST-HAPPYPATH"_s);
        application.consents = World::consents();
        application.order = World::order();
        return application;
    }

    static QList<std::pair<QByteArray, Fault>> faults()
    {
        const auto server = [](int status) {
            Fault fault;
            fault.kind = Fault::Kind::ServerError;
            fault.status = status;
            return fault;
        };
        const auto plain = [](Fault::Kind kind, bool takesEffect = false) {
            Fault fault;
            fault.kind = kind;
            fault.takesEffect = takesEffect;
            fault.status = 200; // of the page for a browser
            return fault;
        };
        return {{"dropped, done", plain(Fault::Kind::DropAfterReading, true)},
                {"dropped, not done", plain(Fault::Kind::DropAfterReading)},
                {"reset, done", plain(Fault::Kind::ResetConnection, true)},
                {"reset, not done", plain(Fault::Kind::ResetConnection)},
                {"refused token", plain(Fault::Kind::Unauthorized)},
                {"busy", plain(Fault::Kind::RateLimited)},
                {"500", server(500)},
                {"502", server(502)},
                {"503", server(503)},
                {"403", server(403)},
                {"404", server(404)},
                {"409", server(409)},
                {"422", server(422)},
                {"HTML", plain(Fault::Kind::Html)},
                {"truncated", plain(Fault::Kind::TruncatedBody)},
                {"endless", plain(Fault::Kind::EndlessBody)}};
    }

    static void inject(World &world, Fault fault, const QString &method, const QString &path)
    {
        fault.method = method;
        fault.pathPart = path;
        fault.times = 99;
        world.server().inject(fault);
    }

    static const domain::Case &row(World &world, const QString &caseId)
    {
        return *world.desk().cases().find(caseId);
    }

    static QList<domain::Event> events(World &world, const QString &caseId)
    {
        return finish(world.desk().file(caseId))->events;
    }

    /// The last call's intent stands in the journal with the outcome that fits the error.
    static void compareJournal(World &world, const QString &caseId, const domain::Error &error)
    {
        const QList<domain::Event> all = events(world, caseId);
        QCOMPARE(all.last().kind, domain::EventKind::IntentSettled);
        const bool isUnknown = error.kind == ErrorKind::FateUnknown;
        QCOMPARE(domain::eventbody::outcome(all.last().body), isUnknown ? u"unknown"_s : u"refused"_s);
        const QString intent = domain::eventbody::intentId(all.last().body);
        QCOMPARE(std::count_if(all.begin(), all.end(),
                               [&intent](const domain::Event &one) {
                                   return one.kind == domain::EventKind::IntentSent &&
                                          domain::eventbody::intentId(one.body) == intent;
                               }),
                 1);
        QCOMPARE(row(world, caseId).inDoubt, isUnknown);
        const auto verified = journal::verifyFile(world.folder() + u"/journal.db"_s);
        QVERIFY(verified && verified->ok());
    }

    /// As an agent would: looks a doubt up, takes what is there, goes on where the case stopped.
    static void bringToItsEnd(World &world, const QString &caseId)
    {
        world.server().clearFaults();
        if (row(world, caseId).inDoubt) {
            const domain::Result<desk::Finding> finding = finish(world.desk().lookUpDoubt(caseId));
            QVERIFY(finding);
            if (finding->isCertain())
                QVERIFY(finish(world.desk().adoptFinding(caseId, *finding)));
            else
                QVERIFY(finish(world.desk().settleAsNotDone(caseId)));
        }
        if (desk::Desk::canGoOn(row(world, caseId)))
            QVERIFY(finish(world.desk().goOn(caseId)));
        QVERIFY(row(world, caseId).requestedAt.isValid());
        QCOMPARE(finish(world.client().persons())->items.size(), 1);
        QCOMPARE(finish(world.client().identifications(row(world, caseId).solarisPersonId))->size(), 1);
    }

    /// What the client repeats with real pauses; the client's own table has these for reads.
    static bool isRepeated(const Fault &fault)
    {
        static const QList<Fault::Kind> kinds{Fault::Kind::DropAfterReading, Fault::Kind::ResetConnection,
                                              Fault::Kind::RateLimited, Fault::Kind::TruncatedBody};
        return kinds.contains(fault.kind) || fault.status == 502 || fault.status == 503;
    }

    static void addRows(const QList<std::pair<QString, QString>> &calls)
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Fault>("fault");
        for (const auto &[method, path] : calls) {
            for (const auto &[name, fault] : faults()) {
                if (method == u"GET" && isRepeated(fault))
                    continue;
                QTest::addRow("%s %s, %s", qPrintable(method), qPrintable(path), name.constData())
                    << method << path << fault;
            }
        }
    }

private Q_SLOTS:
    void opening_data()
    {
        addRows(
            {{u"POST"_s, u"/v1/persons"_s}, {u"POST"_s, u"/identifications"_s}, {u"PATCH"_s, u"/request"_s}});
    }
    void opening()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, path);
        QFETCH(const Fault, fault);
        World world;
        const QString caseId = desk::Desk::newCaseId();
        const bool isFirst = path == u"/v1/persons"_s;
        if (!isFirst)
            QVERIFY(finish(world.desk().registerCustomer(application(caseId))));
        inject(world, fault, method, path);
        std::optional<domain::Error> error;
        if (isFirst) {
            const domain::Result<QString> ended = finish(world.desk().registerCustomer(application(caseId)));
            QVERIFY(!ended);
            error = ended.error();
        } else {
            const domain::Result<void> ended = finish(world.desk().identify(caseId, World::order()));
            QVERIFY(!ended);
            error = ended.error();
        }
        const int sent = fault.kind == Fault::Kind::Unauthorized ? 2 : 1; // with a fresh token, once more
        QVERIFY(world.server().hits(method, path) <= sent);
        compareJournal(world, caseId, *error);
        world.restart();
        compareJournal(world, caseId, *error);
        bringToItsEnd(world, caseId);
    }

    void amending_data() { addRows({{u"PATCH"_s, u"/v1/persons/"_s}}); }
    void amending()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, path);
        QFETCH(const Fault, fault);
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        inject(world, fault, method, path);
        QMap<QString, QJsonValue> changes{{u"job_title"_s, u"Gardener"_s}};
        const domain::Result<desk::Amendment> ended = finish(world.desk().amend(caseId, changes));
        QVERIFY(!ended);
        compareJournal(world, caseId, ended.error());
        world.restart();
        compareJournal(world, caseId, ended.error());
        bringToItsEnd(world, caseId);
    }

    void reading_data() { addRows({{u"GET"_s, u"/identifications"_s}}); }
    void reading()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, path);
        QFETCH(const Fault, fault);
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        const qsizetype before = events(world, caseId).size();
        const domain::StatusValue status = row(world, caseId).status;
        inject(world, fault, method, path);
        QVERIFY(!finish(world.desk().refresh(caseId)));
        QCOMPARE(events(world, caseId).size(), before);
        QCOMPARE(row(world, caseId).status.text, status.text);
        QVERIFY(!row(world, caseId).inDoubt);
        world.server().clearFaults();
        QVERIFY(finish(world.desk().refresh(caseId)));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
