// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/duelist.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::ErasureReason;
using domain::Status;

namespace {

const QDate today(2026, 11, 23);

domain::Case made(const QString &id, const QString &person, const QDate &day, Status status)
{
    domain::Case row;
    row.id = id;
    row.personId = person;
    row.openedAt = QDateTime(day, QTime(12, 0), Qt::UTC);
    row.completedAt = row.openedAt;
    row.status = domain::statusValue(status);
    return row;
}

} // namespace

/// Who stands on the list, and in which order.
class TestDueList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dueAndSoonDueTheLongestFirst()
    {
        desk::Cases cases;
        cases.reset({made(u"fresh"_s, u"p1"_s, today.addDays(-10), Status::Failed),
                     made(u"soon"_s, u"p2"_s, today.addDays(-70), Status::Aborted),
                     made(u"today"_s, u"p3"_s, today.addDays(-90), Status::Pending),
                     made(u"old"_s, u"p4"_s, today.addYears(-6), Status::Successful),
                     made(u"kept"_s, u"p5"_s, today.addYears(-4), Status::Successful)});
        const QList<ui::DuePerson> list = ui::duePersons(cases, 5, today);
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.at(0).caseId, u"old"_s);
        QCOMPARE(list.at(0).due.why, ErasureReason::RetentionOver);
        QCOMPARE(list.at(1).caseId, u"today"_s);
        QVERIFY(list.at(1).isDue);
        QCOMPARE(list.at(2).caseId, u"soon"_s);
        QVERIFY(!list.at(2).isDue);
        QCOMPARE(ui::nextDueDay(cases, 5, today), today.addDays(80));
    }

    void theFirmsYearsCount()
    {
        desk::Cases cases;
        cases.reset({made(u"old"_s, u"p"_s, today.addYears(-6), Status::Successful)});
        QCOMPARE(ui::duePersons(cases, 6, today).size(), 1);
        QVERIFY(ui::duePersons(cases, 10, today).isEmpty());
        QCOMPARE(ui::nextDueDay(cases, 10, today), today.addYears(4));
    }

    void aPersonWaitsForTheLastCase()
    {
        desk::Cases cases;
        cases.reset({made(u"failed"_s, u"p"_s, today.addDays(-200), Status::Failed),
                     made(u"success"_s, u"p"_s, today.addDays(-100), Status::Successful)});
        QVERIFY(ui::duePersons(cases, 5, today).isEmpty());
        cases.reset({made(u"failed"_s, u"p"_s, today.addDays(-200), Status::Failed),
                     made(u"again"_s, u"p"_s, today.addDays(-100), Status::Failed)});
        const QList<ui::DuePerson> list = ui::duePersons(cases, 5, today);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().caseId, u"again"_s);
        QCOMPARE(list.first().cases, 2);
    }

    void theErasedAreGone()
    {
        desk::Cases cases;
        domain::Case row = made(u"a"_s, u"p"_s, today.addDays(-100), Status::Failed);
        row.erased = true;
        cases.reset({row});
        QVERIFY(ui::duePersons(cases, 5, today).isEmpty());
        QVERIFY(!ui::nextDueDay(cases, 5, today).isValid());
    }
};

QTEST_GUILESS_MAIN(TestDueList)
#include "test_duelist.moc"
