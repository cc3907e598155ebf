// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/robot.h"
#include "guidetable.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using namespace std::chrono_literals;

class TestRobot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableOfTheGuide()
    {
        QList<QString> prefixes;
        for (const RobotPrefix prefix : robotPrefixes())
            prefixes << apiText(prefix);
        QCOMPARE(prefixes, guideWords(u"robot_prefixes"_s));
        QList<QString> cases;
        for (const RobotCase robotCase : robotCases()) {
            if (inGuide(robotCase))
                cases << apiText(robotCase);
        }
        QCOMPARE(cases.size(), 9);
        QCOMPARE(cases, guideWords(u"robots"_s));
        QCOMPARE(robotCases().size(), 10);
        QVERIFY(!inGuide(RobotCase::FraudReview));
    }

    void namesReadBack()
    {
        for (const RobotPrefix prefix : robotPrefixes()) {
            for (const RobotCase robotCase : robotCases()) {
                const Robot robot{prefix, robotCase};
                QCOMPARE(robotFromNames(robotName(robot), u"Muster"_s), robot);
                QCOMPARE(robotFromNames(u"Erika"_s, robotName(robot)), robot);
                QVERIFY(!robotMeaning(robotCase).isEmpty());
            }
        }
    }

    void otherNames_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("robot");
        QTest::newRow("real") << u"Erika"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("prefix alone") << u"X-AUTOTEST-"_s << QString();
        QTest::newRow("no such case") << u"X-AUTOTEST-SADPATH"_s << QString();
        QTest::newRow("lower case") << u"x-autotest-happypath"_s << QString();
        QTest::newRow("more text") << u"X-AUTOTEST-HAPPYPATH2"_s << QString();
        QTest::newRow("IDnow's spelling") << u"X-AUTOTEST-CANCELLED"_s << u"X-AUTOTEST-CANCELED"_s;
        QTest::newRow("longer case") << u"X-MANUALTEST-CHANGEALLREVIEW"_s
                                     << u"X-MANUALTEST-CHANGEALLREVIEW"_s;
    }

    void otherNames()
    {
        QFETCH(QString, first);
        QFETCH(QString, robot);
        const std::optional<Robot> read = robotFromNames(first, u"Muster"_s);
        QCOMPARE(read ? robotName(*read) : QString(), robot);
    }

    void promises_data()
    {
        using enum Status;
        QTest::addColumn<RobotCase>("robotCase");
        QTest::addColumn<QList<Status>>("path");
        QTest::addColumn<RobotChange>("change");
        QTest::addColumn<int>("review");
        const auto row = [](RobotCase robotCase, const QList<Status> &path, std::chrono::seconds review,
                            RobotChange change = RobotChange::None) {
            QTest::newRow(qPrintable(apiText(robotCase)))
                << robotCase << path << change << static_cast<int>(review.count());
        };
        row(RobotCase::HappyPath, {Pending, Successful}, 90s);
        row(RobotCase::ChangeAll, {Pending, PendingSuccessful, Successful}, 90s, RobotChange::InCall);
        row(RobotCase::ChangeAllReview, {Pending, PendingSuccessful, Successful}, 90s, RobotChange::InReview);
        row(RobotCase::AbortIdent, {Pending, Aborted}, 0s);
        row(RobotCase::FraudOk, {Pending, PendingFailed, Successful}, 90s);
        row(RobotCase::Canceled, {Pending, PendingSuccessful, Status::Canceled}, 90s);
        row(RobotCase::LongReview, {Pending, PendingSuccessful, Successful}, 24h);
        row(RobotCase::HoldCertificate, {Pending, Successful}, 10min);
        row(RobotCase::FraudIdent, {Pending, PendingFailed, Failed}, 90s);
        row(RobotCase::FraudReview, {Pending, Successful, Failed}, 90s);
    }

    void promises()
    {
        QFETCH(RobotCase, robotCase);
        QFETCH(QList<Status>, path);
        QFETCH(RobotChange, change);
        QFETCH(int, review);
        const RobotPromise made = promise(robotCase);
        QCOMPARE(made.path, path);
        QCOMPARE(made.change, change);
        QCOMPARE(made.review.count(), review);
        // The guide gives a reason for aborted and canceled only; documents come with a success.
        QCOMPARE(made.givesReason, path.last() == Status::Aborted || path.last() == Status::Canceled);
        QCOMPARE(made.givesDocuments, path.contains(Status::Successful));
    }
};

QTEST_GUILESS_MAIN(TestRobot)
#include "test_robot.moc"
