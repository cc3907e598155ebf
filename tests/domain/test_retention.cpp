// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retention.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::ErasureReason;
using domain::Status;

namespace {

QDateTime noon(const QDate &day)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC);
}

domain::Case opened(const QDate &day, Status status)
{
    domain::Case row;
    row.id = u"case-1"_s;
    row.openedAt = noon(day);
    row.status = domain::statusValue(status);
    row.statusSince = noon(day.addDays(1));
    return row;
}

} // namespace

/// The two clocks: 90 days for whoever did not become a customer, the firm's years for whoever did.
class TestRetention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clocks_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<ErasureReason>("why");
        const QDate day(2026, 1, 1);
        for (const Status each :
             {Status::Created, Status::Pending, Status::PendingFailed, Status::Aborted, Status::Canceled,
              Status::Failed, Status::Expired, Status::PendingSuccessful, Status::Unknown})
            QTest::addRow("%d", int(each)) << each << day.addDays(90) << ErasureReason::NotACustomer;
        QTest::addRow("successful") << Status::Successful << QDate(2031, 1, 2)
                                    << ErasureReason::RetentionOver;
    }
    void clocks()
    {
        QFETCH(Status, status);
        QFETCH(QDate, due);
        QFETCH(ErasureReason, why);
        const domain::Case row = opened(QDate(2026, 1, 1), status);
        const std::optional<domain::DueDate> found = domain::dueDate(row, 5);
        QVERIFY(found);
        QCOMPARE(found->day, due);
        QCOMPARE(found->why, why);
        QVERIFY(!domain::isDue(row, 5, due.addDays(-1)));
        QVERIFY(domain::isDue(row, 5, due));
        QVERIFY(domain::isDue(row, 5, due.addDays(400)));
    }

    void withoutAnIdentificationTheNinetyDaysRunToo()
    {
        domain::Case row;
        row.openedAt = noon(QDate(2026, 3, 1));
        QCOMPARE(domain::dueDate(row, 5)->day, QDate(2026, 5, 30));
    }

    void theYearsAreTheFirms()
    {
        domain::Case row = opened(QDate(2024, 2, 28), Status::Successful);
        row.completedAt = noon(QDate(2024, 2, 29));
        QCOMPARE(domain::dueDate(row, 10)->day, QDate(2034, 2, 28));
        QCOMPARE(domain::dueDate(row, 4)->day, QDate(2028, 2, 29));
    }

    void whoWasACustomerIsKeptAsOne()
    {
        domain::Case row = opened(QDate(2026, 1, 1), Status::Failed);
        row.alarm = true; // successful once, taken back
        QCOMPARE(domain::dueDate(row, 5)->why, ErasureReason::RetentionOver);
        QCOMPARE(domain::dueDate(row, 5)->day, QDate(2031, 1, 2));
    }

    void anErasedOrUndatedCaseIsNeverDue()
    {
        domain::Case row = opened(QDate(2020, 1, 1), Status::Failed);
        row.erased = true;
        QVERIFY(!domain::dueDate(row, 5));
        QVERIFY(!domain::isDue(row, 5, QDate(2030, 1, 1)));
        QVERIFY(!domain::dueDate(domain::Case{}, 5));
    }

    void onePersonIsDueWithTheLaterCase()
    {
        const domain::DueDate soon{QDate(2026, 4, 1), ErasureReason::NotACustomer};
        const domain::DueDate late{QDate(2031, 1, 2), ErasureReason::RetentionOver};
        QCOMPARE(domain::later(soon, late), late);
        QCOMPARE(domain::later(late, soon), late);
    }

    void reasonsAreReadBackAndHaveWords()
    {
        QSet<QString> texts;
        for (const ErasureReason each : domain::erasureReasons()) {
            QCOMPARE(domain::erasureReasonFrom(domain::apiText(each)), each);
            QVERIFY(!domain::erasureReasonWord(each).isEmpty());
            texts.insert(domain::apiText(each));
        }
        QCOMPARE(texts.size(), domain::erasureReasons().size());
        QVERIFY(!domain::erasureReasonFrom(u"Erika asked on the phone"_s));
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "test_retention.moc"
