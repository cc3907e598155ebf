// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include "domain/eventbody.h"
#include "support/patience.h"

#include <QCoroFuture>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the desk remembers over a restart, and what it forgets on order.
class TestMemory : public QObject {
    Q_OBJECT

    static QCoro::Task<domain::Result<journal::Verification>> verify(journal::Journal &journal)
    {
        domain::Result<journal::Verification> found = co_await journal.verify();
        co_return found;
    }

private Q_SLOTS:
    void aRestartShowsTheSame()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        world.server().advance(std::chrono::minutes(10));
        QVERIFY(finish(world.desk().collect(caseId)));
        QVERIFY(finish(world.desk().note(caseId, u"Kundin ruft morgen an"_s)));
        const domain::Case before = *world.desk().cases().find(caseId);
        const domain::Result<domain::CaseFile> fileBefore = finish(world.desk().file(caseId));
        world.restart();
        QVERIFY(world.desk().cases().find(caseId));
        QCOMPARE(*world.desk().cases().find(caseId), before);
        const domain::Result<domain::CaseFile> fileAfter = finish(world.desk().file(caseId));
        QVERIFY(fileBefore && fileAfter);
        QCOMPARE(fileAfter->events.size(), fileBefore->events.size());
        QCOMPARE(fileAfter->identified, fileBefore->identified);
        QCOMPARE(fileAfter->documents, fileBefore->documents);
    }

    void aCallCutOffByTheEndOfTheProgramIsInDoubtAndFound()
    {
        World world;
        const QString caseId = desk::Desk::newCaseId();
        desk::Application application;
        application.caseId = caseId;
        application.person = World::person(u"X-AUTOTEST-HAPPYPATH"_s);
        application.consents = World::consents();
        sandbox::Fault slow;
        slow.kind = sandbox::Fault::Kind::Delay;
        slow.method = u"POST"_s;
        slow.pathPart = u"/v1/persons"_s;
        slow.delay = std::chrono::milliseconds(500);
        world.server().inject(slow);
        const auto cutOff = world.desk().registerCustomer(application);
        QTRY_COMPARE(world.server().hits(u"POST"_s, u"/v1/persons"_s), 1);
        world.restart();
        QVERIFY(world.desk().cases().find(caseId));
        QVERIFY(world.desk().cases().find(caseId)->inDoubt);
        QVERIFY(world.desk().cases().find(caseId)->solarisPersonId.isEmpty());
        QTRY_VERIFY(finish(world.client().persons())->items.size() ==
                    1); // the server carried it out meanwhile
        const domain::Result<desk::Finding> finding = finish(world.desk().lookUpDoubt(caseId));
        QVERIFY(finding && finding->isCertain());
        QVERIFY(finish(world.desk().adoptFinding(caseId, *finding)));
        QVERIFY(!world.desk().cases().find(caseId)->inDoubt);
        QVERIFY(world.desk().cases().find(caseId)->solarisPersonId.endsWith(u"cper"_s));
        QCOMPARE(world.server().hits(u"POST"_s, u"/v1/persons"_s), 1);
    }

    void aDeletionBySolarisErasesEveryCaseOfThePerson()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        const QString other = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Bleibt"_s);
        const QString solarisPerson = world.desk().cases().find(caseId)->solarisPersonId;
        const domain::Result<int> nobody = finish(world.desk().personDeleted(u"0000cper"_s));
        QVERIFY(nobody);
        QCOMPARE(*nobody, 0);
        QCOMPARE(*finish(world.desk().personDeleted({})), 0);
        const domain::Result<int> erased = finish(world.desk().personDeleted(solarisPerson));
        QVERIFY(erased);
        QCOMPARE(*erased, 1);
        QVERIFY2(world.desk().cases().find(caseId)->erased, "the list has forgotten when the verb ends");
        QVERIFY(!world.desk().cases().find(other)->erased);
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(file);
        const domain::Event &proof = file->events.last();
        QCOMPARE(proof.kind, domain::EventKind::PersonErased);
        QCOMPARE(domain::erasureReasonFrom(domain::eventbody::text(proof.body)),
                 domain::ErasureReason::DeletedBySolaris);
        QCOMPARE(*finish(world.desk().personDeleted(solarisPerson)), 0);
        const domain::Result<journal::Verification> verified = finish(verify(world.journal()));
        QVERIFY(verified && verified->ok());
    }

    void nothingIsAddedToAnErasedPerson()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        const qsizetype before = finish(world.desk().file(caseId))->events.size();
        // The answer comes when the person is gone already.
        sandbox::Fault slow;
        slow.kind = sandbox::Fault::Kind::Delay;
        slow.pathPart = u"/identifications"_s;
        slow.delay = std::chrono::milliseconds(300);
        world.server().inject(slow);
        world.server().advance(std::chrono::minutes(10));
        auto late = world.desk().collect(caseId);
        QVERIFY(finish(world.desk().erase(caseId, domain::ErasureReason::CustomersOrder)));
        const domain::Result<void> collected = finish(std::move(late));
        QVERIFY(!collected);
        QCOMPARE(collected.error().kind, domain::ErrorKind::Erased);
        QVERIFY(!finish(world.desk().note(caseId, u"Erika rief an"_s)));
        QCOMPARE(finish(world.desk().file(caseId))->events.size(), before + 1);
        QVERIFY(finish(world.desk().erase(caseId, domain::ErasureReason::CustomersOrder)));
        QCOMPARE(finish(world.desk().file(caseId))->events.size(), before + 1);
    }

    void anErasedPersonIsGone()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(finish(world.desk().erase(caseId, u"customer's order"_s)));
        QTRY_VERIFY(world.desk().cases().find(caseId)->erased);
        QVERIFY(world.desk().cases().find(caseId)->name.isEmpty());
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(file);
        QVERIFY(file->entered.lastName.isEmpty());
        QVERIFY(file->identification.url.isEmpty());
        QVERIFY(!finish(world.desk().refresh(caseId)));
        world.restart();
        QVERIFY(world.desk().cases().find(caseId)->erased);
        const domain::Result<domain::CaseFile> after = finish(world.desk().file(caseId));
        QVERIFY(after && after->entered.lastName.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "test_memory.moc"
