// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handclock.h"
#include "ui/intake/consentclock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 86'400;

} // namespace

/// The moment of a tick: the server's time in UTC, whatever this computer's clock says.
class TestConsentClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClockThatIsOffIsCorrected_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::newRow("right") << qint64(0);
        QTest::newRow("a day ahead") << -day;
        QTest::newRow("a day behind") << day;
        QTest::newRow("a minute ahead") << qint64(-60);
        QTest::newRow("a minute behind") << qint64(60);
    }
    void aClockThatIsOffIsCorrected()
    {
        QFETCH(qint64, offset);
        HandClock hands;
        ui::ConsentClock clock;
        clock.setSource(hands.source());
        const QDateTime server = hands.now().addSecs(offset);
        clock.learn(offset);
        const ui::Tick tick = clock.tick();
        QCOMPARE(clock.timeOf(tick), server);
        QCOMPARE(clock.timeOf(tick).timeSpec(), Qt::UTC);
        QVERIFY(!clock.isAhead(tick));
    }

    /// Just before and after midnight UTC, and on desks whose own day is another one.
    void midnight_data()
    {
        QTest::addColumn<QDateTime>("here");
        QTest::addColumn<QDateTime>("utc");
        const QDateTime before(QDate(2026, 12, 31), QTime(23, 59, 59), Qt::UTC);
        const QDateTime after(QDate(2027, 1, 1), QTime(0, 0, 0), Qt::UTC);
        for (const int hours : {-11, -1, 0, 1, 14}) {
            QTest::addRow("before, UTC%+d", hours) << before.toOffsetFromUtc(hours * 3600) << before;
            QTest::addRow("after, UTC%+d", hours) << after.toOffsetFromUtc(hours * 3600) << after;
        }
    }
    void midnight()
    {
        QFETCH(QDateTime, here);
        QFETCH(QDateTime, utc);
        HandClock hands(here);
        ui::ConsentClock clock;
        clock.setSource(hands.source());
        clock.learn(0);
        const QDateTime at = clock.timeOf(clock.tick());
        QCOMPARE(at.timeSpec(), Qt::UTC);
        QCOMPARE(at.date(), utc.date());
        QCOMPARE(at.time(), utc.time());
    }

    void wholeSecondsAreCutAndNeverRoundedUp()
    {
        HandClock hands(QDateTime(QDate(2026, 11, 25), QTime(12, 0, 0, 999), Qt::UTC));
        ui::ConsentClock clock;
        clock.setSource(hands.source());
        QCOMPARE(clock.timeOf(clock.tick()).time(), QTime(12, 0, 0));
    }

    void aTickFromBeforeTheServerSpokeIsCorrectedToo()
    {
        HandClock hands;
        ui::ConsentClock clock;
        clock.setSource(hands.source());
        QVERIFY(!clock.isKnown());
        const ui::Tick tick = clock.tick();
        const QDateTime server = hands.now().addSecs(-day);
        hands.pass(30);
        clock.learn(-day);
        QCOMPARE(clock.timeOf(tick), server);
        QVERIFY(!clock.isAhead(tick));
    }

    void aClockThatIsSetIsNoticed()
    {
        HandClock hands;
        ui::ConsentClock clock;
        clock.setSource(hands.source());
        clock.learn(-day);
        const ui::Tick tick = clock.tick();
        const QDateTime moment = clock.timeOf(tick);
        hands.pass(60);
        QVERIFY(clock.isKnown());
        hands.set(-day); // the agent puts it right
        QVERIFY(!clock.isKnown());
        clock.learn(0);
        QVERIFY(clock.isKnown());
        QCOMPARE(clock.timeOf(tick), moment);
        QVERIFY(!clock.isAhead(tick));
        QCOMPARE(clock.timeOf(clock.tick()), moment.addSecs(60));
    }

    void aTickThatCameToLieInTheFutureIsKnownAsSuch()
    {
        HandClock hands;
        ui::ConsentClock clock;
        clock.setSource(hands.source());
        const ui::Tick tick = clock.tick(); // a day ahead, and nobody knows
        hands.set(-day);
        clock.learn(0);
        QVERIFY(clock.isAhead(tick));
    }

    void repliesThatTookTheirTimeMoveNothing()
    {
        HandClock hands;
        ui::ConsentClock clock;
        clock.setSource(hands.source());
        clock.learn(0);
        const QDateTime first = clock.timeOf(clock.tick());
        clock.learn(-3); // a slow reply
        QVERIFY(clock.timeOf(clock.tick()) >= first);
        clock.learn(-100);
        QCOMPARE(clock.offset(), -100);
    }

    void saysHowTheClockIsOff()
    {
        QVERIFY(ui::clockTrouble(0).isEmpty());
        QVERIFY(ui::clockTrouble(60).isEmpty());
        QVERIFY(ui::clockTrouble(-day).contains(u"ahead"_s));
        QVERIFY(ui::clockTrouble(-day).contains(u"1 d"_s));
        QVERIFY(ui::clockTrouble(day).contains(u"behind"_s));
    }
};

QTEST_MAIN(TestConsentClock)
#include "test_consentclock.moc"
