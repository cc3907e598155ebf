// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include "desk/tally.h"
#include "domain/reviewqueue.h"
#include "domain/visibleruling.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Decision;
using domain::Status;
using Stage = domain::Deciding::Stage;

namespace {

/// A case of this robot, its call and its review over, the result read.
QString ended(World &world, const QString &robot)
{
    const QString caseId = world.newCase(robot);
    world.server().advance(std::chrono::minutes(10));
    if (!finish(world.desk().refresh(caseId)) || !finish(world.desk().collect(caseId)))
        QTest::qFail("no result", __FILE__, __LINE__);
    return caseId;
}

/// Asks every 20 sandbox seconds until the case has this status; false when it never does.
bool comesTo(World &world, const QString &caseId, Status status)
{
    for (int ask = 0; ask < 60; ++ask) {
        if (!finish(world.desk().refresh(caseId)))
            return false;
        if (world.desk().cases().find(caseId)->status.value == status)
            return true;
        world.server().advance(std::chrono::seconds(20));
    }
    return false;
}

domain::Result<void> decide(World &world, const QString &caseId, Decision decision,
                            const QString &reason = {})
{
    return finish(world.desk().decide(caseId, decision, reason));
}

domain::CaseFile file(World &world, const QString &caseId)
{
    const domain::Result<domain::CaseFile> read = finish(world.desk().file(caseId));
    return read ? *read : domain::CaseFile{};
}

#define REFUSED(outcome, why)                                                                                \
    do {                                                                                                     \
        const auto refused = (outcome);                                                                      \
        QVERIFY(!refused);                                                                                   \
        QCOMPARE(refused.error().kind, why);                                                                 \
    } while (false)

} // namespace

/// A reviewer's word about a case, through the whole program.
class TestDecide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSuccessIsOnboardedWithoutAReason()
    {
        World world;
        desk::Tally tally(world.desk().cases());
        tally.setActor(world.desk().actor());
        const QString caseId = ended(world, u"X-AUTOTEST-HAPPYPATH"_s);
        QCOMPARE(tally.count(domain::Figure::NeedsMe), 1);
        QVERIFY(domain::decisionDue(*world.desk().cases().find(caseId), u"tester"_s));
        QSignalSpy changed(&world.desk(), &desk::Desk::caseChanged);
        QVERIFY(decide(world, caseId, Decision::Onboard, u"  "_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(tally.count(domain::Figure::NeedsMe), 0);
        const domain::Case row = *world.desk().cases().find(caseId);
        QCOMPARE(domain::decisionState(row), domain::DecisionState::Onboard);
        QVERIFY(!domain::decisionDue(row, u"tester"_s));
        const domain::CaseFile read = file(world, caseId);
        QCOMPARE(read.rulings.size(), 1);
        QCOMPARE(read.rulings.first().actor, u"tester"_s);
        QCOMPARE(read.rulings.first().verdict, domain::Verdict::MayOnboard);
        QVERIFY(read.rulings.first().reason.isEmpty());
        QVERIFY(read.rulings.first().at.isValid());

        world.restart();
        QCOMPARE(*world.desk().cases().find(caseId), row);
        QCOMPARE(file(world, caseId).rulings, read.rulings);
    }

    void departingNeedsAReason()
    {
        World world;
        const QString caseId = ended(world, u"X-AUTOTEST-HAPPYPATH"_s);
        const qsizetype events = file(world, caseId).events.size();
        for (const Decision departs : {Decision::Decline, Decision::Escalate, Decision::AskAgain})
            REFUSED(decide(world, caseId, departs, u" \n"_s), domain::ErrorKind::Rule);
        for (const Decision none : {Decision::None, Decision::Unknown})
            REFUSED(decide(world, caseId, none, u"because"_s), domain::ErrorKind::Rule);
        QCOMPARE(file(world, caseId).events.size(), events);
        QVERIFY(decide(world, caseId, Decision::Decline, u"Two faces on the pictures"_s));
        QCOMPARE(file(world, caseId).rulings.first().reason, u"Two faces on the pictures"_s);
    }

    void onlyASuccessMayBeOnboarded()
    {
        World world;
        const QString failed = ended(world, u"X-AUTOTEST-FRAUDIDENT"_s);
        QCOMPARE(world.desk().cases().find(failed)->status.value, Status::Failed);
        REFUSED(decide(world, failed, Decision::Onboard, u"I know her"_s), domain::ErrorKind::Rule);
        QVERIFY(decide(world, failed, Decision::Decline)); // follows the verdict

        const QString pending = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Warter"_s);
        REFUSED(decide(world, pending, Decision::Onboard, u"it will be"_s), domain::ErrorKind::Rule);
        REFUSED(decide(world, pending, Decision::Decline), domain::ErrorKind::Rule);
        QVERIFY(decide(world, pending, Decision::Decline, u"withdrew the application"_s));
    }

    void aResultThatWasNotReadCanNotBeDecided()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        world.server().advance(std::chrono::minutes(10));
        QVERIFY(finish(world.desk().refresh(caseId)));
        QVERIFY(!domain::decisionDue(*world.desk().cases().find(caseId), u"tester"_s));
        REFUSED(decide(world, caseId, Decision::Onboard), domain::ErrorKind::Rule);
        QVERIFY(finish(world.desk().collect(caseId)));
        QVERIFY(decide(world, caseId, Decision::Onboard));
    }

    void erasedAndUnknownCasesAreRefused()
    {
        World world;
        const QString caseId = ended(world, u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(decide(world, caseId, Decision::Onboard));
        QVERIFY(finish(world.desk().erase(caseId, domain::ErasureReason::CustomersOrder)));
        REFUSED(decide(world, caseId, Decision::Decline, u"late"_s), domain::ErrorKind::Erased);
        QVERIFY(file(world, caseId).rulings.isEmpty());
        REFUSED(decide(world, u"case-none"_s, Decision::Decline, u"late"_s), domain::ErrorKind::NotFound);
    }

    void aSuccessThatIsTakenBackIsDecidedAnew()
    {
        World world(1.0);
        const QString caseId = world.newCase(u"X-AUTOTEST-FRAUDREVIEW"_s);
        QVERIFY(comesTo(world, caseId, Status::Successful));
        QVERIFY(finish(world.desk().collect(caseId)));
        QVERIFY(decide(world, caseId, Decision::Onboard));
        QVERIFY(comesTo(world, caseId, Status::Failed));
        QCOMPARE(world.desk().cases().find(caseId)->deciding, domain::Deciding());
        QVERIFY(finish(world.desk().collect(caseId)));
        QVERIFY(domain::decisionDue(*world.desk().cases().find(caseId), u"tester"_s));
        QCOMPARE(file(world, caseId).rulings.size(), 1); // what was said stays said
    }

    void aNewRulingReplacesTheOldOne()
    {
        World world;
        const QString caseId = ended(world, u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(decide(world, caseId, Decision::Onboard));
        QVERIFY(decide(world, caseId, Decision::Decline, u"The employer called"_s));
        QCOMPARE(domain::decisionState(*world.desk().cases().find(caseId)), domain::DecisionState::Decline);
        QCOMPARE(file(world, caseId).rulings.size(), 2);
    }

    void twoPersonsDecideAndTheSecondDoesNotSeeTheFirst()
    {
        World world;
        const QString caseId = ended(world, u"X-AUTOTEST-HAPPYPATH"_s);
        world.desk().setFourEyes(true);
        QVERIFY(world.desk().fourEyes());
        QVERIFY(decide(world, caseId, Decision::Onboard));
        QCOMPARE(world.desk().cases().find(caseId)->deciding.stage, Stage::AwaitsSecond);
        QVERIFY(!domain::decisionDue(*world.desk().cases().find(caseId), world.desk().actor()));
        QCOMPARE(domain::visibleRulings(file(world, caseId), world.desk().actor()).size(), 1);

        // The switch is no way around: what was begun with four eyes ends with four.
        world.restartAs(u"second"_s);
        QVERIFY(!world.desk().fourEyes());
        QCOMPARE(world.desk().actor(), u"second"_s);
        QVERIFY(domain::decisionDue(*world.desk().cases().find(caseId), u"second"_s));
        QVERIFY(domain::visibleRulings(file(world, caseId), u"second"_s).isEmpty());
        QVERIFY(decide(world, caseId, Decision::Onboard));
        const domain::Deciding agreed = world.desk().cases().find(caseId)->deciding;
        QCOMPARE(agreed.stage, Stage::Decided);
        QCOMPARE(agreed.first, u"tester"_s);
        QCOMPARE(agreed.second, u"second"_s);
        QCOMPARE(domain::visibleRulings(file(world, caseId), u"second"_s).size(), 2);
    }

    void aThirdPersonEndsADispute()
    {
        World world;
        const QString caseId = ended(world, u"X-AUTOTEST-HAPPYPATH"_s);
        world.desk().setFourEyes(true);
        QVERIFY(decide(world, caseId, Decision::Onboard));
        world.restartAs(u"second"_s);
        QVERIFY(decide(world, caseId, Decision::Decline, u"The signature differs"_s));
        QCOMPARE(world.desk().cases().find(caseId)->deciding.stage, Stage::Disputed);
        QVERIFY(!domain::decisionDue(*world.desk().cases().find(caseId), u"second"_s));
        world.restartAs(u"third"_s);
        QVERIFY(domain::decisionDue(*world.desk().cases().find(caseId), u"third"_s));
        QCOMPARE(domain::visibleRulings(file(world, caseId), u"third"_s).size(), 2);
        QVERIFY(decide(world, caseId, Decision::Decline, u"It does"_s));
        QCOMPARE(domain::decisionState(*world.desk().cases().find(caseId)), domain::DecisionState::Decline);
    }
};

QTEST_GUILESS_MAIN(TestDecide)
#include "test_decide.moc"
