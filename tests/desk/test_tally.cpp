// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tally.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using domain::Figure;
using domain::Status;

namespace {

const QString clerk = u"anna"_s;
const QDateTime start(QDate(2026, 11, 23), QTime(15, 0));

domain::Case row(const QString &id, Status status, const QDateTime &at)
{
    domain::Case made;
    made.id = id;
    made.status = domain::statusValue(status);
    made.openedAt = made.requestedAt = made.statusSince = at;
    return made;
}

/// A case of any kind, opened up to 20 days ago.
domain::Case any(QRandomGenerator &random, int number, const QDateTime &now)
{
    const QList<Status> statuses = domain::allStatuses();
    domain::Case made = row(u"case-%1"_s.arg(number), statuses.at(random.bounded(int(statuses.size()))),
                            now.addSecs(-random.bounded(20 * 86400)));
    made.statusSince = made.openedAt.addSecs(random.bounded(86400));
    if (random.bounded(3) == 0)
        made.failureReason = domain::failureReasons().at(random.bounded(59)).code;
    made.inDoubt = random.bounded(20) == 0;
    made.alarm = random.bounded(10) == 0;
    made.alarmSeen = made.alarm && random.bounded(2) == 0;
    made.erased = random.bounded(30) == 0;
    made.collected = random.bounded(2) == 0;
    made.deciding.stage = domain::Deciding::Stage(random.bounded(4));
    made.deciding.first = random.bounded(2) == 0 ? clerk : u"bert"_s;
    return made;
}

} // namespace

/// What was counted bit by bit is what a count of everything would give.
class TestTally : public QObject {
    Q_OBJECT

    desk::Cases m_cases;
    QDateTime m_now = start;

    void verify(const desk::Tally &tally) const
    {
        const domain::WallClock clock = domain::wallClock(m_now);
        std::array<int, 6> counts{};
        std::array<int, desk::Tally::groups> reasons{};
        std::vector<int> week;
        for (qsizetype i = 0; i < m_cases.count(); ++i) {
            const domain::Standing stands = domain::standing(m_cases.at(i), clock, clerk);
            for (const Figure figure : domain::figures()) {
                counts[size_t(figure)] += stands.has(figure);
                QCOMPARE(tally.has(m_cases.placeOf(i), figure), stands.has(figure));
            }
            if (stands.reasonThisWeek)
                ++reasons[size_t(stands.reason)];
            if (stands.secondsToResult >= 0)
                week.push_back(stands.secondsToResult);
        }
        for (const Figure figure : domain::figures())
            QCOMPARE(tally.count(figure), counts[size_t(figure)]);
        for (int group = 0; group < desk::Tally::groups; ++group)
            QCOMPARE(tally.reasonsThisWeek(domain::ReasonGroup(group)), reasons[size_t(group)]);
        QCOMPARE(tally.resultsThisWeek(), int(week.size()));
        std::sort(week.begin(), week.end());
        if (!week.empty()) {
            const int middle = week[(week.size() - 1) / 2];
            QVERIFY(std::abs(*tally.medianThisWeek() - middle) < 60);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_now = start;
        m_cases.reset({});
    }

    void countsEveryChange()
    {
        desk::Tally tally(m_cases);
        tally.setActor(clerk);
        tally.setClock([this] { return m_now; });
        QRandomGenerator random(7);
        int number = 0;
        m_cases.startLoading();
        for (int portion = 0; portion < 4; ++portion) {
            QList<domain::Case> rows;
            for (int i = 0; i < 100; ++i)
                rows << any(random, number++, m_now);
            m_cases.addPortion(rows, false);
            m_cases.update(any(random, number++, m_now));
            verify(tally);
        }
        m_cases.endLoading(true);
        for (int i = 0; i < 400; ++i) {
            m_cases.update(any(random, random.bounded(number + 20), m_now));
            m_now = m_now.addSecs(random.bounded(7200));
            tally.catchUp();
            if (i % 20 == 0)
                verify(tally);
        }
        m_now = m_now.addDays(-3); // somebody set the clock back
        tally.catchUp();
        verify(tally);
        m_cases.reset({any(random, 1, m_now)});
        verify(tally);
    }

    void theDayEndsAtMidnight()
    {
        m_cases.reset({row(u"a"_s, Status::Successful, start)});
        desk::Tally tally(m_cases);
        tally.setClock([this] { return m_now; });
        QSignalSpy moved(&tally, &desk::Tally::moved);
        m_now = QDateTime(QDate(2026, 11, 23), QTime(23, 59, 59));
        tally.catchUp();
        QCOMPARE(tally.count(Figure::DoneToday), 1);
        QVERIFY(moved.isEmpty());
        QVERIFY(tally.medianToday().has_value());
        m_now = m_now.addSecs(1);
        tally.catchUp();
        QCOMPARE(tally.count(Figure::DoneToday), 0);
        QCOMPARE(moved.count(), 1);
        QVERIFY(!tally.medianToday().has_value());
        QVERIFY(tally.medianThisWeek().has_value());
    }

    void theMedianIsTheMiddleOne()
    {
        desk::Durations durations;
        QVERIFY(!durations.median());
        for (const int seconds : {300, 10, 86400 * 90, 20, 4000})
            durations.add(seconds);
        QCOMPARE(*durations.median(), 300);
        durations.remove(86400 * 90);
        durations.remove(4000);
        QCOMPARE(*durations.median(), 20);
        durations.remove(10);
        durations.remove(20);
        durations.remove(300);
        durations.add(7200 + 125);
        QCOMPARE(*durations.median(), 7200 + 120);
    }
};

QTEST_GUILESS_MAIN(TestTally)
#include "test_tally.moc"
