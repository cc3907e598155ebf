// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watchplan.h"
#include "desk/watchtime.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using desk::Lane;
using desk::WatchPlan;
using domain::Status;
using Time = WatchPlan::Time;

/// Which case is asked about next, and how often; on a clock of the test's own.
class TestWatchPlan : public QObject {
    Q_OBJECT

    static domain::Case row(const QString &id, Status status = Status::Pending, bool collected = true)
    {
        domain::Case row;
        row.id = id;
        row.identificationId = id + u"cidt"_s;
        row.solarisPersonId = id + u"cper"_s;
        row.status = domain::statusValue(status);
        row.collected = collected;
        return row;
    }

    static Time every(Status status, std::chrono::seconds age, bool collected = true, bool visible = false)
    {
        const auto turn = desk::turnOf({status, collected, visible, age});
        return turn ? turn->every : Time(0);
    }

    /// Asks `rate` times a second from `from` to `to`; gives how often each case was asked.
    static QHash<QString, int> play(WatchPlan &plan, Time from, Time to, double rate = 5.0)
    {
        QHash<QString, int> asked;
        for (Time now = from; now < to; now += Time(qint64(1000.0 / rate))) {
            if (const auto id = plan.next(now)) {
                ++asked[*id];
                plan.answered(*id, WatchPlan::Via::Itself, now);
            }
        }
        return asked;
    }

private Q_SLOTS:
    void aFreshPendingCaseIsAskedWithinThreeSeconds()
    {
        QVERIFY(every(Status::Pending, 10s) <= 3s);
        WatchPlan plan;
        plan.put(row(u"a"_s), 0s, 0ms);
        QCOMPARE(plan.dueIn(0ms), std::optional(Time(2600ms)));
        QVERIFY(!plan.next(2500ms));
        QCOMPARE(plan.next(3s), std::optional(u"a"_s));
        QVERIFY(!plan.next(1h)); // it is being asked
    }

    void theWaitStretchesWithAge()
    {
        for (const Status status : {Status::Pending, Status::PendingFailed, Status::PendingSuccessful,
                                    Status::Aborted, Status::Canceled, Status::Unknown}) {
            Time before = 0ms;
            for (const auto age : {0s, 60s, 600s, 1799s, 3600s, 86'400s, 1'209'600s}) {
                QVERIFY2(every(status, age) >= before, qPrintable(domain::apiText(status)));
                before = every(status, age);
            }
            QVERIFY(every(status, 24h) >= 2min);
            QVERIFY(every(status, 24h * 400) <= 15min);
        }
    }

    void whoIsInTheCallDoesNotWaitBehindThoseOfDays()
    {
        for (auto age = 2min; age < 30min; ++age)
            QCOMPARE(desk::turnOf({Status::Pending, true, false, age})->lane, Lane::Fresh);
        QCOMPARE(desk::turnOf({Status::Pending, true, false, 30min})->lane, Lane::Open);
    }

    void whoDidNotTryAgainSoonIsAskedAsWhoDidNotBegin()
    {
        for (const auto age : {30min, 300min, 6000min}) {
            QCOMPARE(every(Status::Aborted, age), every(Status::Pending, age));
            QCOMPARE(every(Status::Canceled, age), every(Status::Pending, age));
        }
        QVERIFY(every(Status::Aborted, 29min) < every(Status::Aborted, 30min));
    }

    void whatIsFinalOrNotStartedIsNotAsked()
    {
        for (const Status status : {Status::Created, Status::Failed, Status::Expired, Status::Rejected})
            QCOMPARE(every(status, 10s), 0ms);
        WatchPlan plan;
        plan.put(row(u"a"_s), 0s, 0ms);
        plan.put(row(u"a"_s, Status::Failed), 0s, 1s);
        QCOMPARE(plan.count(), 0);
    }

    void aSuccessStaysOnASlowWatch()
    {
        QVERIFY(every(Status::Successful, 10s, false) <= 5s); // documents are still to be collected
        QVERIFY(every(Status::Successful, 10s) >= 30min);
        QVERIFY(every(Status::Successful, 48h) > 0ms);      // case 3: it may still turn into failed
        QCOMPARE(every(Status::Successful, 24h * 30), 0ms); // then only on the long round
    }

    void whatCannotBeAskedIsLeftOut()
    {
        WatchPlan plan;
        domain::Case gone = row(u"a"_s);
        gone.erased = true;
        plan.put(gone, 1s, 0ms);
        domain::Case early = row(u"b"_s);
        early.identificationId.clear();
        plan.put(early, 1s, 0ms);
        QCOMPARE(plan.count(), 0);
        QVERIFY(!plan.dueIn(1h));
    }

    void aShortBudgetIsSharedInProportion()
    {
        WatchPlan plan;
        for (int i = 0; i < 2000; ++i)
            plan.put(row(u"old-%1"_s.arg(i)), 24h, 0ms); // about 7 minutes each: 5/s would be needed
        for (int i = 0; i < 2000; ++i)
            plan.put(row(u"older-%1"_s.arg(i)), 24h * 4, 0ms); // twice as long
        const auto asked = play(plan, 0ms, 2h, 2.0);
        int old = 0;
        int older = 0;
        for (int i = 0; i < 2000; ++i) {
            QVERIFY(asked.value(u"old-%1"_s.arg(i)) > 0); // none starves
            QVERIFY(asked.value(u"older-%1"_s.arg(i)) > 0);
            old += asked.value(u"old-%1"_s.arg(i));
            older += asked.value(u"older-%1"_s.arg(i));
        }
        QVERIFY2(old > older * 1.6 && old < older * 2.4, qPrintable(u"%1 %2"_s.arg(old).arg(older)));
    }

    void aBurstOfNewOnesDoesNotPushTheRestAside()
    {
        WatchPlan plan;
        for (int i = 0; i < 100; ++i)
            plan.put(row(u"old-%1"_s.arg(i)), 24h, 0ms);
        for (int i = 0; i < 5000; ++i)
            plan.put(row(u"new-%1"_s.arg(i)), 0s, 0ms);
        const auto asked = play(plan, 0ms, 10min);
        int old = 0;
        for (int i = 0; i < 100; ++i)
            old += asked.value(u"old-%1"_s.arg(i));
        QVERIFY2(old >= 75, qPrintable(QString::number(old))); // of the fourth question, by their weight
    }

    void freshOnesGoBeforeThousandsOfOldOnes()
    {
        WatchPlan plan;
        for (int i = 0; i < 10'000; ++i)
            plan.put(row(u"old-%1"_s.arg(i)), 24h * 2, 0ms);
        play(plan, 0ms, 10min);
        plan.put(row(u"new"_s), 0s, 10min);
        const auto asked = play(plan, 10min, 11min);
        QVERIFY2(asked.value(u"new"_s) >= 18, qPrintable(QString::number(asked.value(u"new"_s))));
    }

    void whatIsOnScreenIsAskedSooner()
    {
        WatchPlan plan;
        for (int i = 0; i < 1000; ++i)
            plan.put(row(u"old-%1"_s.arg(i)), 24h * 2, 0ms);
        play(plan, 0ms, 20min);
        plan.setVisible({u"old-7"_s}, 20min);
        const int seen = play(plan, 20min, 30min).value(u"old-7"_s);
        QVERIFY2(seen >= 5, qPrintable(QString::number(seen)));
        plan.setVisible({}, 30min);
        QVERIFY(play(plan, 30min, 40min).value(u"old-7"_s) <= 2);
    }

    void aFailureBacksOffAlone()
    {
        WatchPlan plan;
        plan.put(row(u"bad"_s), 0s, 0ms);
        plan.put(row(u"good"_s), 0s, 0ms);
        int bad = 0;
        int good = 0;
        for (Time now = 0ms; now < 2min; now += 200ms) {
            const auto id = plan.next(now);
            if (id == u"bad"_s) {
                ++bad;
                plan.failed(*id, 1s, now);
            } else if (id) {
                ++good;
                plan.answered(*id, WatchPlan::Via::Itself, now);
            }
        }
        QVERIFY(good >= 38);
        QVERIFY2(bad >= 3 && bad <= 7, qPrintable(QString::number(bad)));
    }

    void theIndexDoesNotReplaceTheCaseItself()
    {
        WatchPlan plan;
        for (int i = 0; i < 10; ++i)
            plan.put(row(u"a-%1"_s.arg(i)), 24h, 0ms);
        QVERIFY(!plan.longestUnasked(1h));
        QHash<QString, int> asked;
        for (Time now = 0ms; now < 12h; now += 1min) {
            for (int i = 0; i < 10; ++i)
                plan.answered(u"a-%1"_s.arg(i), WatchPlan::Via::Index, now); // pages show them all the time
            if (const auto id = plan.longestUnasked(now)) {
                ++asked[*id];
                plan.answered(*id, WatchPlan::Via::Itself, now);
            }
        }
        QCOMPARE(asked.size(), 10); // none is left to the index alone
        for (const int times : std::as_const(asked))
            QVERIFY2(times >= 4 && times <= 6, qPrintable(QString::number(times)));
    }

    void theNewestTakeThreeOfFourQuestionsAtMost()
    {
        WatchPlan plan;
        for (int i = 0; i < 100; ++i) {
            plan.put(row(u"new-%1"_s.arg(i)), 0s, 0ms);
            plan.put(row(u"call-%1"_s.arg(i)), 4min, 0ms);
        }
        const QHash<QString, int> asked = play(plan, 5s, 65s);
        int ofNew = 0;
        int ofOthers = 0;
        for (auto one = asked.cbegin(); one != asked.cend(); ++one)
            (one.key().startsWith(u"new-"_s) ? ofNew : ofOthers) += one.value();
        QCOMPARE(ofNew + ofOthers, 300);
        QVERIFY2(ofNew > 180 && ofNew <= 225, qPrintable(QString::number(ofNew)));
    }

    void aHintGoesFirst()
    {
        WatchPlan plan;
        for (int i = 0; i < 50; ++i)
            plan.put(row(u"new-%1"_s.arg(i)), 0s, 0ms);
        plan.put(row(u"old"_s), 24h, 0ms);
        plan.hurry(u"old"_s, 4s);
        for (int i = 0; i < 3; ++i) { // but for the newest, who leave one question of four to the others
            const auto first = plan.next(4s);
            QVERIFY(first && first->startsWith(u"new-"_s));
        }
        QCOMPARE(plan.next(4s), std::optional(u"old"_s));
    }

    void aSleepMakesDueWhatFellDue()
    {
        WatchPlan plan;
        for (int i = 0; i < 100; ++i)
            plan.put(row(u"a-%1"_s.arg(i), Status::Successful), 2h, 0ms);
        play(plan, 0ms, 2h);
        QVERIFY(!plan.isBehind(2h));
        plan.slept(8h);
        QCOMPARE(plan.dueIn(10h), std::optional(Time(0)));
        const auto asked = play(plan, 10h, 10h + 25s); // 125 questions
        QCOMPARE(asked.size(), 100);
    }

    void timeIsMadeOfTwoClocks()
    {
        desk::WatchTime time;
        constexpr Time noon = 1'700'000'000s;
        QCOMPARE(time.read(1s, noon), 0ms);
        QCOMPARE(time.read(3s, noon + 2s), 0ms);
        QCOMPARE(time.now(), 2s);
        QCOMPARE(time.read(4s, noon + 8h), 8h - 3s); // the steady clock stood still
        QCOMPARE(time.now(), 8h);
        QCOMPARE(time.read(5s, noon), 0ms); // set back
        QCOMPARE(time.now(), 8h + 1s);
        QCOMPARE(time.read(6s, noon + 1s), 0ms);
        QCOMPARE(time.read(5s, noon + 1s), 0ms); // nonsense
        QCOMPARE(time.now(), 8h + 2s);
        QVERIFY(time.read(7s, noon + 24h * 365 * 50) <= 240h); // a wrong battery
    }
};

QTEST_GUILESS_MAIN(TestWatchPlan)
#include "test_watchplan.moc"
