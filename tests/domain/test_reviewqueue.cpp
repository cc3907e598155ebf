// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reviewqueue.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using Stage = Deciding::Stage;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Case row(Status status, bool collected = true)
{
    Case one;
    one.id = u"case-1"_s;
    one.status = statusValue(status);
    one.statusSince = noon;
    one.collected = collected;
    return one;
}

Case decided(Stage stage, Decision decision, const QString &first = u"anna"_s, const QString &second = {})
{
    Case one = row(Status::Successful);
    one.deciding = {stage, decision, stage == Stage::Disputed ? Decision::Decline : Decision::None, first,
                    second};
    return one;
}

} // namespace

/// Whose decision is due, and in which order.
class TestReviewQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResultIsDueOnceItWasRead()
    {
        for (const Status status : allStatuses()) {
            const bool result =
                status == Status::Successful || status == Status::Failed || status == Status::Rejected;
            QCOMPARE(decisionDue(row(status), u"anna"_s), result);
            QVERIFY(!decisionDue(row(status, false), u"anna"_s));
            QCOMPARE(decisionState(row(status)), result ? DecisionState::Open : DecisionState::NoResult);
        }
        Case erased = row(Status::Successful);
        erased.erased = true;
        QVERIFY(!decisionDue(erased, u"anna"_s));
        QCOMPARE(decisionState(erased), DecisionState::NoResult);
    }

    void onlyAnotherPersonIsAwaited()
    {
        const Case first = decided(Stage::AwaitsSecond, Decision::Onboard);
        QVERIFY(!decisionDue(first, u"anna"_s));
        QVERIFY(decisionDue(first, u"bert"_s));
        const Case disputed = decided(Stage::Disputed, Decision::Onboard, u"anna"_s, u"bert"_s);
        QVERIFY(!decisionDue(disputed, u"anna"_s));
        QVERIFY(!decisionDue(disputed, u"bert"_s));
        QVERIFY(decisionDue(disputed, u"carla"_s));
        const Case passedOn = decided(Stage::Decided, Decision::Escalate);
        QVERIFY(!decisionDue(passedOn, u"anna"_s));
        QVERIFY(decisionDue(passedOn, u"bert"_s));
        for (const Decision end : {Decision::Onboard, Decision::Decline, Decision::AskAgain})
            QVERIFY(!decisionDue(decided(Stage::Decided, end), u"bert"_s));
    }

    void whoPassesADisputeOnIsNotAskedAgain()
    {
        Case one = decided(Stage::Disputed, Decision::Onboard, u"anna"_s, u"bert"_s);
        Ruling passesOn;
        passesOn.decision = Decision::Escalate;
        passesOn.actor = u"carla"_s;
        apply(one.deciding, passesOn);
        QVERIFY(!decisionDue(one, u"carla"_s));
        QVERIFY(decisionDue(one, u"dora"_s));
    }

    void theStateTellsNothingOfTheFirstWord()
    {
        QCOMPARE(decisionState(decided(Stage::AwaitsSecond, Decision::Onboard)), DecisionState::AwaitsSecond);
        QCOMPARE(decisionState(decided(Stage::AwaitsSecond, Decision::Decline)), DecisionState::AwaitsSecond);
        for (const DecisionFilter filter : decisionFilters())
            QCOMPARE(matches(decided(Stage::AwaitsSecond, Decision::Onboard), filter, u"bert"_s),
                     filter == DecisionFilter::Due || filter == DecisionFilter::AwaitsSecond);
    }

    void filtersKeepTheirTextAndHaveAWord()
    {
        for (const DecisionFilter filter : decisionFilters()) {
            QCOMPARE(decisionFilterFrom(apiText(filter)), filter);
            QVERIFY(!decisionFilterWord(filter).isEmpty());
        }
        QVERIFY(!decisionFilterFrom(u"promote"_s));
        QVERIFY(matches(decided(Stage::Decided, Decision::Decline), DecisionFilter::Decline, u"anna"_s));
        QVERIFY(!matches(decided(Stage::Decided, Decision::Decline), DecisionFilter::Onboard, u"anna"_s));
        QCOMPARE(decisionState(decided(Stage::Decided, Decision::Unknown)), DecisionState::Other);
    }

    void theOldestResultComesFirst()
    {
        Case late = row(Status::Successful);
        Case early = late;
        early.completedAt = noon.addSecs(-60); // the server's word: the desk was off when it came
        QVERIFY(reviewedBefore(early, late));
        QVERIFY(!reviewedBefore(late, early));
        Case takenBack = early;
        takenBack.status = statusValue(Status::Failed); // completed_at is the success's
        QCOMPARE(resultAt(takenBack), noon);
        Case twin = late;
        twin.id = u"case-2"_s;
        QVERIFY(reviewedBefore(late, twin) != reviewedBefore(twin, late));
    }
};

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "test_reviewqueue.moc"
