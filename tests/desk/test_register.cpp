// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/world.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;

class TestRegister : public QObject {
    Q_OBJECT

private:
    static desk::Application application(const QString &caseId = {})
    {
        desk::Application application;
        application.caseId = caseId;
        application.person = World::person(u"X-AUTOTEST-HAPPYPATH"_s);
        application.consents = World::consents();
        return application;
    }

private Q_SLOTS:
    void aCaseHoldsConsentsPersonAndOutcome()
    {
        World world;
        const domain::Result<QString> caseId = finish(world.desk().registerCustomer(application()));
        QVERIFY(caseId);
        const domain::Case *row = world.desk().cases().find(*caseId);
        QVERIFY(row);
        QVERIFY(row->solarisPersonId.endsWith(u"cper"_s));
        QVERIFY(!row->inDoubt);
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(*caseId));
        QVERIFY(file);
        QCOMPARE(file->consents.size(), 2);
        QCOMPARE(file->entered.lastName, u"Muster"_s);
        QCOMPARE(file->entered.dataTermsSignedAt.toSecsSinceEpoch(),
                 file->consents.at(1).at.toSecsSinceEpoch());
        QVERIFY(file->doubts.isEmpty());
    }

    void theLedgerSaysWhoTookTheConsents()
    {
        World world;
        const domain::Result<QString> caseId = finish(world.desk().registerCustomer([] {
            desk::Application asked = application();
            asked.consents[0].capturedBy = u"somebody else"_s;
            asked.consents[1].capturedBy.clear();
            return asked;
        }()));
        QVERIFY(caseId);
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(*caseId));
        QVERIFY(file);
        QCOMPARE(file->consents.size(), 2);
        for (const domain::Consent &consent : file->consents)
            QCOMPARE(consent.capturedBy, u"tester"_s);
    }

    /// Own economic interest and FATCA/CRS have person fields (reference 15); any other stays in the journal.
    void furtherStatementsOfTheFirm()
    {
        using enum domain::ConsentKind;
        World world;
        desk::Application asked = application();
        const QDateTime at = asked.consents.last().at;
        for (const domain::ConsentKind kind : {OwnEconomicInterest, FatcaCrs, Other}) {
            domain::Consent more = asked.consents.last();
            more.kind = kind;
            asked.consents.append(more);
        }
        const domain::Result<QString> caseId = finish(world.desk().registerCustomer(asked));
        QVERIFY(caseId);
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(*caseId));
        QVERIFY(file);
        QCOMPARE(file->consents.size(), 5);
        QCOMPARE(file->entered.ownEconomicInterestSignedAt.toSecsSinceEpoch(), at.toSecsSinceEpoch());
        QCOMPARE(file->entered.fatcaCrsConfirmedAt.toSecsSinceEpoch(), at.toSecsSinceEpoch());
        const auto person = finish(world.client().person(file->entered.id));
        QVERIFY(person);
        QCOMPARE(person->ownEconomicInterestSignedAt.toSecsSinceEpoch(), at.toSecsSinceEpoch());
    }

    /// The last wall: whatever a screen hands over, nothing of tomorrow reaches journal or API.
    void aConsentOfTomorrowIsRefused()
    {
        World world;
        desk::Application asked = application();
        asked.consents[1].at = QDateTime::currentDateTimeUtc().addDays(1);
        const domain::Result<QString> refused = finish(world.desk().registerCustomer(asked));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rule);
        QCOMPARE(world.desk().cases().count(), 0);
        QCOMPARE(world.server().hits(u"POST"_s, u"/v1/persons"_s), 0);
    }

    void aGreetingTellsTheTimeBeforeAnythingElseIsAsked()
    {
        World world;
        QSignalSpy offsets(&world.desk(), &desk::Desk::clockOffset);
        QVERIFY(finish(world.desk().greet()));
        QTRY_COMPARE(offsets.count(), 1);
        QVERIFY(qAbs(offsets.first().first().toLongLong()) <= 2);
        QVERIFY(finish(world.desk().greet())); // the token is there, the time of day may be another
        QTRY_COMPARE(offsets.count(), 2);
        QCOMPARE(world.server().hits(u"POST"_s, u"/v1/persons"_s), 0);
    }

    void withoutBothConsentsNothingHappens()
    {
        World world;
        desk::Application half = application();
        half.consents.removeLast();
        const domain::Result<QString> refused = finish(world.desk().registerCustomer(half));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rule);
        QCOMPARE(world.desk().cases().count(), 0);
        QCOMPARE(world.server().hits(u"POST"_s, u"/v1/persons"_s), 0);
    }

    void aRefusalNamesTheFieldAndTheSecondTryGoesOn()
    {
        World world;
        const QString caseId = desk::Desk::newCaseId();
        desk::Application wrong = application(caseId);
        wrong.person.firstName = u" X-AUTOTEST-HAPPYPATH"_s;
        const domain::Result<QString> refused = finish(world.desk().registerCustomer(wrong));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(!refused.error().fields.isEmpty());
        QCOMPARE(refused.error().fields.first().field, u"first_name"_s);
        QVERIFY(!refused.error().errorId.isEmpty());
        const domain::Result<QString> accepted = finish(world.desk().registerCustomer(application(caseId)));
        QVERIFY(accepted);
        QCOMPARE(*accepted, caseId);
        QCOMPARE(world.desk().cases().count(), 1);
    }

    void aDroppedConnectionLeavesADoubtAndOnePerson()
    {
        World world;
        const QString caseId = desk::Desk::newCaseId();
        sandbox::Fault drop;
        drop.kind = sandbox::Fault::Kind::DropAfterReading;
        drop.method = u"POST"_s;
        drop.pathPart = u"/v1/persons"_s;
        world.server().inject(drop);
        const domain::Result<QString> lost = finish(world.desk().registerCustomer(application(caseId)));
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::FateUnknown);
        QCOMPARE(world.server().hits(u"POST"_s, u"/v1/persons"_s), 1);
        QVERIFY(world.desk().cases().find(caseId)->inDoubt);
        const domain::Result<QString> again = finish(world.desk().registerCustomer(application(caseId)));
        QVERIFY(!again); // never repeated blindly
        QCOMPARE(world.server().hits(u"POST"_s, u"/v1/persons"_s), 1);

        QVERIFY(finish(world.desk().settleAsNotDone(caseId)));
        QVERIFY(!world.desk().cases().find(caseId)->inDoubt);
    }

    void identifyingGoesOnWhereItStopped()
    {
        World world;
        const domain::Result<QString> caseId = finish(world.desk().registerCustomer(application()));
        QVERIFY(caseId);
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::ServerError;
        fault.method = u"PATCH"_s;
        fault.pathPart = u"/request"_s;
        world.server().inject(fault);
        const domain::Result<void> failed = finish(world.desk().identify(*caseId, World::order()));
        QVERIFY(!failed);
        const QString identification = world.desk().cases().find(*caseId)->identificationId;
        QVERIFY(identification.endsWith(u"cidt"_s));
        QVERIFY(finish(world.desk().identify(*caseId, World::order())));
        QCOMPARE(world.desk().cases().find(*caseId)->identificationId, identification);
        QCOMPARE(world.desk().cases().find(*caseId)->status.value, domain::Status::Pending);
        QCOMPARE(world.server().hits(u"POST"_s, u"/identifications"_s), 1);
    }

    void theLinkIsHandedOverOnlyWhenAllowed()
    {
        World world;
        const domain::Result<QString> caseId = finish(world.desk().registerCustomer(application()));
        QVERIFY(caseId);
        QVERIFY(!finish(world.desk().handOver(*caseId, u"qr"_s)));
        QVERIFY(finish(world.desk().identify(*caseId, World::order())));
        const domain::Result<desk::Handoff> handoff = finish(world.desk().handOver(*caseId, u"qr"_s));
        QVERIFY(handoff);
        QCOMPARE(handoff->link.host(), u"127.0.0.1"_s);
        QCOMPARE(handoff->validUntil, world.desk().cases().find(*caseId)->requestedAt.addDays(14));
    }
};

QTEST_GUILESS_MAIN(TestRegister)
#include "test_register.moc"
