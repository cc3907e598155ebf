// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::Status;

class TestWatchPlan : public QObject {
    Q_OBJECT

private:
    static domain::Case row(Status status)
    {
        domain::Case row;
        row.identificationId = u"6dc54352d6793a892e0702850d07b831cidt"_s;
        row.status = domain::statusValue(status);
        return row;
    }

private Q_SLOTS:
    void aFreshPendingCaseIsAskedWithinThreeSeconds()
    {
        QVERIFY(desk::askAgainAfter(row(Status::Pending), 10s) <= 3s);
    }

    void theWaitStretchesWithAge()
    {
        for (const Status status : {Status::Pending, Status::PendingFailed, Status::PendingSuccessful,
                                    Status::Aborted, Status::Canceled, Status::Unknown}) {
            const auto fresh = desk::askAgainAfter(row(status), 10s);
            const auto old = desk::askAgainAfter(row(status), 24h);
            QVERIFY2(fresh > 0ms && fresh < old, qPrintable(domain::apiText(status)));
            QVERIFY(old >= 1min);
        }
    }

    void whatIsFinalOrNotStartedIsNotAsked()
    {
        for (const Status status : {Status::Created, Status::Failed, Status::Expired, Status::Rejected})
            QCOMPARE(desk::askAgainAfter(row(status), 10s), 0ms);
    }

    void aSuccessStaysOnASlowWatch()
    {
        domain::Case done = row(Status::Successful);
        QVERIFY(desk::askAgainAfter(done, 10s) <= 5s); // documents are still to be collected
        done.collected = true;
        QVERIFY(desk::askAgainAfter(done, 10s) >= 10min);
        QVERIFY(desk::askAgainAfter(done, 10s) > 0ms); // case 3: it may still turn into failed
    }

    void anErasedPersonIsNotAsked()
    {
        domain::Case gone = row(Status::Pending);
        gone.erased = true;
        QCOMPARE(desk::askAgainAfter(gone, 1s), 0ms);
    }
};

QTEST_GUILESS_MAIN(TestWatchPlan)
#include "test_watchplan.moc"
