// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/nextreview.h"

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

} // namespace

/// The way through the review queue.
class TestNextReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesFromTheOldestResultOnAndAround()
    {
        desk::Cases cases;
        domain::Case mine = due(u"mine"_s, 3); // another clerk's turn
        mine.deciding = {domain::Deciding::Stage::AwaitsSecond, domain::Decision::Onboard, {}, u"anna"_s, {}};
        cases.reset({due(u"late"_s, 9), due(u"early"_s, 1), mine, due(u"middle"_s, 5)});
        const auto after = [&cases](const QString &id) { return desk::nextReview(cases, u"anna"_s, id); };
        QCOMPARE(after({}), u"early"_s);
        QCOMPARE(after(u"early"_s), u"middle"_s);
        QCOMPARE(after(u"mine"_s), u"middle"_s); // what was just decided keeps its place
        QCOMPARE(after(u"middle"_s), u"late"_s);
        QCOMPARE(after(u"late"_s), u"early"_s);
        QCOMPARE(desk::nextReview(cases, u"bert"_s, u"early"_s), u"mine"_s);
    }

    void theLastOneHasNoneAfterIt()
    {
        desk::Cases cases;
        QVERIFY(desk::nextReview(cases, u"anna"_s, {}).isEmpty());
        cases.reset({due(u"only"_s, 1)});
        QVERIFY(desk::nextReview(cases, u"anna"_s, u"only"_s).isEmpty());
        QCOMPARE(desk::nextReview(cases, u"anna"_s, u"gone"_s), u"only"_s);
    }
};

QTEST_GUILESS_MAIN(TestNextReview)
#include "test_nextreview.moc"
