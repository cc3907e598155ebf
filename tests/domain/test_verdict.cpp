// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/verdict.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

class TestVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheStatusAlone_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<Turn>("whose");
        QTest::newRow("none yet") << QString() << u"wait"_s << Turn::Desk;
        QTest::newRow("created") << u"created"_s << u"wait"_s << Turn::Desk;
        QTest::newRow("pending") << u"pending"_s << u"wait"_s << Turn::Customer;
        QTest::newRow("pending_failed") << u"pending_failed"_s << u"wait"_s << Turn::Provider;
        QTest::newRow("pending_successful") << u"pending_successful"_s << u"wait"_s << Turn::Provider;
        QTest::newRow("successful") << u"successful"_s << u"may_onboard"_s << Turn::Nobody;
        QTest::newRow("aborted") << u"aborted"_s << u"wait"_s << Turn::Customer;
        QTest::newRow("canceled") << u"canceled"_s << u"wait"_s << Turn::Customer;
        QTest::newRow("failed") << u"failed"_s << u"may_not"_s << Turn::Nobody;
        QTest::newRow("rejected") << u"rejected"_s << u"may_not"_s << Turn::Nobody;
        QTest::newRow("expired") << u"expired"_s << u"wait"_s << Turn::Desk;
        QTest::newRow("unknown") << u"thought_about"_s << u"wait"_s << Turn::Provider;
    }

    void fromTheStatusAlone()
    {
        QFETCH(QString, status);
        QFETCH(Turn, whose);
        QTEST(apiText(verdict(statusFromApi(status), {})), "verdict");
        QCOMPARE(turn(statusFromApi(status)), whose);
        QVERIFY(nextStep(statusFromApi(status), {}).endsWith(u'.'));
        QVERIFY(!verdictWord(verdict(statusFromApi(status), {})).isEmpty());
    }

    void noLeaveBeforeThePersonWasRead()
    {
        CaseFile file;
        file.summary.status = statusValue(Status::Successful);
        QCOMPARE(verdict(file), Verdict::Wait);
        file.summary.collected = true;
        QCOMPARE(verdict(file), Verdict::MayOnboard);
        file.current.screeningProgress = u"NOT_SCREENED"_s;
        QCOMPARE(verdict(file), Verdict::Wait);
        file.summary.status = statusValue(Status::Failed);
        file.summary.collected = false;
        QCOMPARE(verdict(file), Verdict::MayNot); // that waits for nothing
    }

    void withDueDiligence_data()
    {
        QTest::addColumn<QString>("screening");
        QTest::addColumn<QString>("risk");
        QTest::addColumn<QString>("vetting");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const QString &screening, const QString &risk,
                            const QString &vetting, const QString &expected) {
            QTest::newRow(name) << screening << risk << vetting << expected;
        };
        row("all well", u"SCREENED_ACCEPTED"_s, u"NORMAL_RISK"_s, u"NO_MATCH"_s, u"may_onboard"_s);
        row("accepted risks", u"SCREENED_ACCEPTED"_s, u"RISK_ACCEPTED"_s, u"RISK_ACCEPTED"_s,
            u"may_onboard"_s);
        row("not required", u"SCREENED_ACCEPTED"_s, u"SCORING_NOT_REQUIRED"_s, u"VETTING_NOT_REQUIRED"_s,
            u"may_onboard"_s);
        row("not screened", u"NOT_SCREENED"_s, u"NORMAL_RISK"_s, u"NO_MATCH"_s, u"wait"_s);
        row("not scored", u"SCREENED_ACCEPTED"_s, u"NOT_SCORED"_s, u"NO_MATCH"_s, u"wait"_s);
        row("match", u"SCREENED_ACCEPTED"_s, u"NORMAL_RISK"_s, u"POTENTIAL_MATCH"_s, u"wait"_s);
        row("customer silent", u"SCREENED_ACCEPTED"_s, u"CUSTOMER_UNRESPONSIVE"_s, QString(), u"wait"_s);
        row("unknown word", u"SCREENED_TWICE"_s, QString(), QString(), u"wait"_s);
        row("declined", u"SCREENED_DECLINED"_s, u"NORMAL_RISK"_s, u"NO_MATCH"_s, u"may_not"_s);
        row("risk rejected", u"SCREENED_ACCEPTED"_s, u"RISK_REJECTED"_s, u"NOT_VETTED"_s, u"may_not"_s);
    }

    void withDueDiligence()
    {
        QFETCH(QString, screening);
        QFETCH(QString, risk);
        QFETCH(QString, vetting);
        Person person;
        person.screeningProgress = screening;
        person.riskClassificationStatus = risk;
        person.customerVettingStatus = vetting;
        QTEST(apiText(verdict(statusValue(Status::Successful), person)), "verdict");
        // Due diligence can forbid early, it can never allow before the identification succeeded.
        QVERIFY(verdict(statusValue(Status::Pending), person) != Verdict::MayOnboard);
        QCOMPARE(verdict(statusValue(Status::Failed), person), Verdict::MayNot);
    }

    void requestOnlyOnce()
    {
        for (const Status status : allStatuses())
            QCOMPARE(mayRequest(statusValue(status)), status == Status::Created);
        QVERIFY(!mayRequest({}));
    }

    void handOver_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<bool>("open");
        for (const Status status : allStatuses()) {
            const bool open =
                status == Status::Pending || status == Status::Aborted || status == Status::Canceled;
            QTest::newRow(qPrintable(apiText(status))) << status << open;
        }
    }

    void handOver()
    {
        QFETCH(Status, status);
        QFETCH(bool, open);
        const QDateTime requested(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        const StatusValue value = statusValue(status);
        QCOMPARE(mayHandOver(value, requested, requested.addDays(14).addSecs(-1)), open);
        QVERIFY(!mayHandOver(value, requested, requested.addDays(14)));
        QVERIFY(!mayHandOver(value, {}, requested));
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "test_verdict.moc"
