// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchday.h"

#include <QTest>

using namespace std::chrono_literals;
using watchday::Day;
using watchday::Delays;
using watchday::Kind;
using watchday::Setup;

/// A day of 10,000 open cases, in seconds: within the budget, better than in turn, and nothing is lost.
class TestWatchDay : public QObject {
    Q_OBJECT

    static const std::vector<double> &of(const Delays &delays, Kind kind)
    {
        return delays.seconds.at(std::size_t(kind));
    }

private Q_SLOTS:
    void aDayWithoutAnIndex()
    {
        const Delays ours = Day(Setup()).watched();
        const Delays turn = Day(Setup()).inTurn();
        QVERIFY(ours.requests <= 5 * 86'400 + 5);
        QVERIFY(ours.busiest <= 5.6);
        QVERIFY(of(ours, Kind::Fresh).size() > 50);
        QVERIFY(watchday::percentile(of(ours, Kind::Fresh), 0.95) <= 3.0); // DESIGN 8
        QVERIFY(watchday::percentile(of(ours, Kind::Fresh), 1.0) < 10.0);
        QVERIFY(watchday::percentile(of(ours, Kind::InCall), 0.95) < 15.0);
        QVERIFY(watchday::percentile(of(ours, Kind::InCall), 1.0) < 30.0);
        QVERIFY(watchday::mean(ours.all()) < watchday::mean(turn.all()) * 0.45);
        QVERIFY(ours.longestUnasked < 3 * 3600); // none starves
    }

    void nobodyBeatsTheClairvoyant()
    {
        const Delays seer = Day(Setup()).clairvoyant();
        QVERIFY(watchday::mean(seer.all()) < 1.0);
        QVERIFY(watchday::mean(seer.all()) < Day(Setup()).blindBound());
    }

    void anIndexSavesRequestsAndALaggingOneLosesNothing()
    {
        Setup setup;
        setup.open = 2000;
        setup.successes = 500;
        setup.arrivals = 500;
        setup.closedBefore = 20'000;
        const Delays single = Day(setup).watched();
        setup.hasIndex = true;
        const Delays paged = Day(setup).watched();
        QVERIFY(watchday::mean(paged.all()) < watchday::mean(single.all()) * 0.7);
        setup.indexLag = 30min;
        const Delays lagging = Day(setup).watched();
        QVERIFY(lagging.unseen < 30);
        QVERIFY(watchday::percentile(lagging.all(), 1.0) < 4 * 3600);
    }
};

QTEST_GUILESS_MAIN(TestWatchDay)
#include "test_watchday.moc"
