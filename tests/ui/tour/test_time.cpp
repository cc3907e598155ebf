// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/robot.h"
#include "ui/tour/tour.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A tour is a thing one waits for: each robot's review fits its speed, and the patience fits both.
class TestTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReviewEndsWithinTwentySeconds_data()
    {
        QTest::addColumn<QString>("robot");
        QTest::addColumn<double>("review");
        for (const domain::RobotCase robotCase : domain::robotCases()) {
            const domain::Robot robot{domain::RobotPrefix::AutoTest, robotCase};
            QTest::newRow(qPrintable(domain::robotName(robot)))
                << domain::robotName(robot) << double(domain::promise(robotCase).review.count());
        }
    }
    void aReviewEndsWithinTwentySeconds()
    {
        QFETCH(QString, robot);
        QFETCH(double, review);
        const double speed = ui::tourSpeed(robot);
        QVERIFY(speed >= 60);
        QVERIFY2(review / speed <= 20.5, qPrintable(QString::number(review / speed)));
        const auto patience = ui::tourPatience(robot, speed);
        QVERIFY(patience > std::chrono::duration<double>(review / speed));
        QVERIFY(patience < 5min); // a tour that fails says so before a person gives up
    }
    void theLongReviewIsTheFastest()
    {
        QVERIFY(ui::tourSpeed(u"X-AUTOTEST-LONGREVIEW"_s) >= 24 * 3600 / 20.0);
        QCOMPARE(ui::tourSpeed(u"X-AUTOTEST-HAPPYPATH"_s), 60.0);
    }
    void patienceGrowsAsTheSandboxSlows()
    {
        const QString robot = u"X-AUTOTEST-HAPPYPATH"_s;
        QVERIFY(ui::tourPatience(robot, 1) > ui::tourPatience(robot, 60));
        QCOMPARE(ui::tourPatience(robot, 0), ui::tourPatience(robot, 1)); // nothing is divided by nought
    }
};

QTEST_GUILESS_MAIN(TestTime)
#include "test_time.moc"
