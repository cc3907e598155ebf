// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tally.h"

#include <limits>

namespace desk {
namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();
/// Clocks are corrected by seconds all the time; a figure may be late by that much.
constexpr qint64 setBack = 60'000;

} // namespace

Tally::Tally(const Cases &cases, QObject *parent)
    : QObject(parent)
    , m_cases(cases)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    const auto one = [this](qsizetype row) {
        if (take(row, now()))
            Q_EMIT changed();
    };
    connect(&cases, &Cases::added, this, one);
    connect(&cases, &Cases::changed, this, one);
    connect(&cases, &Cases::portionAdded, this, [this](qsizetype first, qsizetype count) {
        const domain::WallClock clock = now();
        for (qsizetype row = first; row < first + count; ++row)
            take(row, clock);
        Q_EMIT changed();
    });
    connect(&cases, &Cases::loadEnded, this, &Tally::changed);
    connect(&cases, &Cases::wasReset, this, &Tally::readAll);
    readAll();
}

void Tally::setClock(Clock clock)
{
    m_clock = std::move(clock);
    m_read = {};
    readAll();
}

void Tally::setActor(const QString &actor)
{
    m_actor = actor;
    readAll();
}

domain::WallClock Tally::now()
{
    const QDateTime read = m_clock();
    const qint64 moment = read.toMSecsSinceEpoch();
    // The day's ends cost more than all the rest: read anew only when another day, or the clock, says so.
    if (moment >= m_read.nextMidnight || moment < m_read.midnight)
        m_read = domain::wallClock(read);
    m_read.now = moment;
    return m_read;
}

void Tally::count(const Kept &one, int by)
{
    for (const domain::Figure figure : domain::figures()) {
        if (one.has(figure))
            m_counts[size_t(figure)] += by;
    }
    if (one.reason >= 0)
        m_reasons[quint8(one.reason)] += by;
    if (one.secondsToResult < 0)
        return;
    by > 0 ? m_week.add(one.secondsToResult) : m_week.remove(one.secondsToResult);
    if (one.resultToday)
        by > 0 ? m_today.add(one.secondsToResult) : m_today.remove(one.secondsToResult);
}

bool Tally::take(qsizetype row, const domain::WallClock &clock)
{
    const int place = m_cases.placeOf(row);
    const domain::Standing stands = domain::standing(m_cases.at(row), clock, m_actor);
    const Kept next{stands.until, stands.secondsToResult, stands.figures,
                    stands.reasonThisWeek ? qint8(stands.reason) : qint8(-1), stands.resultToday};
    std::vector<Kept> &all = side(place);
    const size_t number = size_t(place >= 0 ? place : -1 - place);
    if (number == all.size())
        all.push_back({never, -1, 0, -1, false});
    Kept &before = all[number];
    if (before.until != next.until) {
        if (before.until != never)
            m_due.erase({before.until, place});
        if (next.until != never)
            m_due.insert({next.until, place});
    }
    const bool same = before.figures == next.figures && before.reason == next.reason &&
                      before.secondsToResult == next.secondsToResult &&
                      before.resultToday == next.resultToday;
    if (!same) {
        count(before, -1);
        count(next, 1);
        if (next.has(domain::Figure::Alarm))
            m_alarms.insert(place);
        else
            m_alarms.erase(place);
    }
    before = next;
    return !same;
}

void Tally::readAll()
{
    m_loaded.clear();
    m_opened.clear();
    m_due.clear();
    m_alarms.clear();
    m_counts.fill(0);
    m_reasons.fill(0);
    m_today = {};
    m_week = {};
    const domain::WallClock clock = now();
    // From where the places begin outwards, as the cases came.
    const qsizetype opened = m_cases.rowAt(0);
    for (qsizetype row = opened; row < m_cases.count(); ++row)
        take(row, clock);
    for (qsizetype row = opened - 1; row >= 0; --row)
        take(row, clock);
    Q_EMIT changed();
}

std::chrono::milliseconds Tally::dueIn() const
{
    const qint64 now = m_clock().toMSecsSinceEpoch();
    return std::chrono::milliseconds(m_due.empty() ? never : std::max<qint64>(m_due.begin()->first - now, 0));
}

void Tally::catchUp()
{
    const domain::WallClock before = m_read;
    const domain::WallClock clock = now();
    if (clock.now < before.now - setBack) {
        readAll();
        for (qsizetype row = 0; row < m_cases.count(); ++row)
            Q_EMIT moved(row);
        return;
    }
    bool any = false;
    while (!m_due.empty() && m_due.begin()->first <= clock.now) {
        const qsizetype row = m_cases.rowAt(m_due.begin()->second);
        if (!take(row, clock))
            continue;
        any = true;
        Q_EMIT moved(row);
    }
    if (any)
        Q_EMIT changed();
}

} // namespace desk
