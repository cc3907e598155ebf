// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/robot.h"
#include "domain/transition.h"

#include <QTest>

using namespace domain;

Q_DECLARE_METATYPE(domain::Status)

class TestTransition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expected_data()
    {
        using enum Status;
        QTest::addColumn<Status>("from");
        QTest::addColumn<Status>("to");
        QTest::addColumn<bool>("expected");
        QTest::newRow("requested") << Created << Pending << true;
        QTest::newRow("stays") << Pending << Pending << true;
        QTest::newRow("case 1") << Pending << Successful << true;
        QTest::newRow("case 1, review seen") << PendingSuccessful << Successful << true;
        QTest::newRow("case 2, suspicion") << Pending << PendingFailed << true;
        QTest::newRow("case 2, cleared") << PendingFailed << Successful << true;
        QTest::newRow("confirmed") << PendingFailed << Failed << true;
        QTest::newRow("case 3") << Successful << Failed << true;
        QTest::newRow("case 3, step by step") << Successful << PendingFailed << true;
        QTest::newRow("a poll skipped pending") << Created << Successful << true;
        QTest::newRow("a poll skipped all") << Created << Failed << true;
        QTest::newRow("retry seen late") << Aborted << Successful << true;
        QTest::newRow("canceled, repeated") << Canceled << Pending << true;
        QTest::newRow("link expired") << Pending << Expired << true;
        QTest::newRow("out of failed") << Failed << Successful << false;
        QTest::newRow("failed starts again") << Failed << Pending << false;
        QTest::newRow("out of expired") << Expired << Pending << false;
        QTest::newRow("back to the start") << Pending << Created << false;
        QTest::newRow("success undone") << Successful << Pending << false;
        QTest::newRow("success aborted") << Successful << Aborted << false;
        QTest::newRow("review handed back") << PendingFailed << Aborted << false;
        QTest::newRow("another method's status") << Pending << Signed << false;
        QTest::newRow("to something unknown") << Pending << Unknown << false;
        QTest::newRow("from something unknown") << Unknown << Successful << true;
    }

    void expected()
    {
        QFETCH(Status, from);
        QFETCH(Status, to);
        QTEST(isExpected(from, to), "expected");
    }

    void alarmOnlyForFraudAfterSuccess()
    {
        for (const Status from : allStatuses()) {
            for (const Status to : allStatuses()) {
                const bool alarm =
                    from == Status::Successful && (to == Status::Failed || to == Status::PendingFailed);
                QCOMPARE(isAlarm(from, to), alarm);
            }
        }
    }

    void everyRobotWalksExpectedWays()
    {
        for (const RobotCase robotCase : robotCases()) {
            Status from = Status::Created;
            for (const Status to : promise(robotCase).path) {
                QVERIFY2(isExpected(from, to), qPrintable(apiText(robotCase)));
                from = to;
            }
        }
    }

    void threeCasesOfTheGuide_data()
    {
        using enum Status;
        QTest::addColumn<TransitionCase>("which");
        QTest::addColumn<QList<Status>>("path");
        QTest::newRow("1") << TransitionCase::HappyPath << QList<Status>{Created, Pending, Successful};
        QTest::newRow("2") << TransitionCase::SuspicionCleared
                           << QList<Status>{Created, Pending, PendingFailed, Successful};
        QTest::newRow("3") << TransitionCase::FraudInReview
                           << QList<Status>{Created, Pending, Successful, Failed};
        QTest::newRow("confirmed") << TransitionCase::SuspicionConfirmed
                                   << QList<Status>{Created, Pending, PendingFailed, Failed};
    }

    void threeCasesOfTheGuide()
    {
        QFETCH(TransitionCase, which);
        QFETCH(QList<Status>, path);
        for (qsizetype i = 1; i < path.size(); ++i) {
            const auto &table = transitions();
            const bool found = std::any_of(table.cbegin(), table.cend(), [&](const Transition &row) {
                return row.from == path.at(i - 1) && row.to == path.at(i) && row.cases.contains(which);
            });
            QVERIFY2(found, qPrintable(apiText(path.at(i))));
        }
    }
};

QTEST_GUILESS_MAIN(TestTransition)
#include "test_transition.moc"
