// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewqueue.h"
#include "domain/reviewqueue.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A success that was read, its result so many minutes after noon.
domain::Case due(const QString &id, int minutes)
{
    domain::Case row;
    row.id = id;
    row.status = domain::statusValue(domain::Status::Successful);
    row.statusSince = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addSecs(60 * minutes);
    row.collected = true;
    return row;
}

domain::Case pending(const QString &id)
{
    domain::Case row = due(id, 0);
    row.status = domain::statusValue(domain::Status::Pending);
    return row;
}

domain::Case awaitsSecond(const QString &id, int minutes, const QString &first)
{
    domain::Case row = due(id, minutes);
    row.deciding = {domain::Deciding::Stage::AwaitsSecond, domain::Decision::Onboard, {}, first, {}};
    return row;
}

} // namespace

/// The way through the review queue.
class TestReviewQueue : public QObject {
    Q_OBJECT

    /// What the queue should say, found by looking at every case.
    static QString slowlyAfter(const desk::Cases &cases, const QString &actor, const QString &id)
    {
        const domain::Case *from = cases.find(id);
        const domain::Case *first = nullptr;
        const domain::Case *next = nullptr;
        for (qsizetype i = 0; i < cases.count(); ++i) {
            const domain::Case &row = cases.at(i);
            if (&row == from || !domain::decisionDue(row, actor))
                continue;
            if (!first || domain::reviewedBefore(row, *first))
                first = &row;
            if (from && domain::reviewedBefore(*from, row) && (!next || domain::reviewedBefore(row, *next)))
                next = &row;
        }
        return next ? next->id : first ? first->id : QString();
    }

private Q_SLOTS:
    void goesFromTheOldestResultOnAndAround()
    {
        desk::Cases cases;
        cases.reset({due(u"late"_s, 9), due(u"early"_s, 1), awaitsSecond(u"mine"_s, 3, u"anna"_s),
                     due(u"middle"_s, 5)});
        const desk::ReviewQueue queue(cases, u"anna"_s);
        QCOMPARE(queue.after({}), u"early"_s);
        QCOMPARE(queue.after(u"early"_s), u"middle"_s);
        QCOMPARE(queue.after(u"mine"_s), u"middle"_s); // what was just decided keeps its place
        QCOMPARE(queue.after(u"middle"_s), u"late"_s);
        QCOMPARE(queue.after(u"late"_s), u"early"_s);
        QCOMPARE(queue.countBeside({}), 3);
        QCOMPARE(queue.countBeside(u"late"_s), 2);
        QCOMPARE(queue.countBeside(u"mine"_s), 3);
        const desk::ReviewQueue others(cases, u"bert"_s);
        QCOMPARE(others.after(u"early"_s), u"mine"_s);
    }

    void theLastOneHasNoneAfterIt()
    {
        desk::Cases cases;
        const desk::ReviewQueue queue(cases, u"anna"_s);
        QVERIFY(queue.after({}).isEmpty());
        cases.reset({due(u"only"_s, 1)});
        QVERIFY(queue.after(u"only"_s).isEmpty());
        QCOMPARE(queue.countBeside(u"only"_s), 0);
        QCOMPARE(queue.after(u"gone"_s), u"only"_s);
    }

    void itIsToldOnlyWhatChanges()
    {
        desk::Cases cases;
        cases.reset({due(u"a"_s, 1)});
        const desk::ReviewQueue queue(cases, u"anna"_s);
        QSignalSpy changed(&queue, &desk::ReviewQueue::changed);
        cases.seen(u"a"_s, QDateTime::currentDateTimeUtc());
        cases.update(pending(u"b"_s));
        QCOMPARE(changed.count(), 0);
        cases.update(due(u"b"_s, 2));
        QCOMPARE(changed.count(), 1);
        cases.update(awaitsSecond(u"a"_s, 1, u"anna"_s));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(queue.countBeside({}), 1);
    }

    void staysRightUnderRandomChanges()
    {
        QRandomGenerator random(20261125);
        desk::Cases cases;
        cases.startLoading();
        const desk::ReviewQueue queue(cases, u"anna"_s);
        const auto any = [&random] {
            const QString id = u"c%1"_s.arg(random.bounded(60));
            switch (random.bounded(4)) {
            case 0: return pending(id);
            case 1: return awaitsSecond(id, random.bounded(30), random.bounded(2) ? u"anna"_s : u"bert"_s);
            default: return due(id, random.bounded(30)); // results at the same moment, too
            }
        };
        for (int round = 0; round < 2000; ++round) {
            if (random.bounded(200) == 0)
                cases.reset({due(u"c1"_s, 3), pending(u"c2"_s)});
            else if (random.bounded(50) == 0)
                cases.addPortion({any(), any(), any()}, random.bounded(4) == 0);
            else
                cases.update(any());
            const QString from = u"c%1"_s.arg(random.bounded(60));
            QCOMPARE(queue.after(from), slowlyAfter(cases, u"anna"_s, from));
        }
    }
};

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "test_reviewqueue.moc"
