// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watchplan.h"

#include <algorithm>

namespace desk {

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

/// Of seventeen questions that are not about the newest, when all lanes have something due.
constexpr std::array<int, laneCount> weights{0, 12, 2, 2, 1};
/// The newest go first, but leave one question of four to the others.
constexpr int newAtMost = 3;
constexpr WatchPlan::Time ahead = 24h; ///< before all who are due
constexpr int itselfEvery = 20;        ///< of so many intervals, one is asked itself
constexpr WatchPlan::Time leastItself = 2h;
constexpr int cheaper = 4; ///< so much more often what is old, when one request serves many
constexpr int mostLengthenings = 8;
constexpr WatchPlan::Time longestPause = 1h;

} // namespace

void WatchPlan::clear()
{
    m_places.clear();
    m_entries.clear();
    m_free.clear();
    m_byItself.clear();
    for (Line &line : m_lines)
        line.waiting.clear();
}

WatchPlan::Entry *WatchPlan::find(const QString &caseId)
{
    const auto found = m_places.constFind(caseId);
    return found == m_places.cend() ? nullptr : &m_entries.at(std::size_t(*found));
}

void WatchPlan::advance(Time now)
{
    const Time passed = std::max(now - m_last, 0ms);
    m_last = std::max(m_last, now);
    for (Line &line : m_lines) {
        const Time then = line.clock + passed;
        const bool isStopped = !line.waiting.empty() && line.waiting.begin()->first < then;
        line.clock = isStopped ? std::max(line.clock, line.waiting.begin()->first) : then;
    }
}

void WatchPlan::leaveLine(int place)
{
    Entry &entry = m_entries.at(std::size_t(place));
    if (std::exchange(entry.waiting, false))
        lineOf(entry).waiting.erase({entry.due, place});
}

void WatchPlan::enterLine(int place, Time due)
{
    Entry &entry = m_entries.at(std::size_t(place));
    entry.due = due;
    entry.waiting = true;
    lineOf(entry).waiting.insert({due, place});
}

bool WatchPlan::weigh(Entry &entry, Time now)
{
    Standing standing = entry.standing;
    standing.age = std::chrono::duration_cast<seconds>(std::max(now - entry.since, 0ms));
    standing.visible = m_visible.contains(entry.id);
    const std::optional<Turn> turn = turnOf(standing);
    if (!turn) {
        remove(QString(entry.id));
        return false;
    }
    entry.turn = *turn;
    if (m_cheap && (turn->lane == Lane::Open || turn->lane == Lane::Settled))
        entry.turn.every /= cheaper;
    return true;
}

void WatchPlan::put(const domain::Case &row, seconds age, Time now)
{
    advance(now);
    const Standing standing{row.status.value, !domain::awaitsCollecting(row), false, {}};
    if (!canBeAsked(row)) {
        remove(row.id);
        return;
    }
    const bool isNew = !m_places.contains(row.id);
    if (isNew) {
        if (m_free.empty()) {
            m_free.push_back(int(m_entries.size()));
            m_entries.emplace_back();
        }
        m_places.insert(row.id, m_free.back());
        m_entries.at(std::size_t(m_free.back())) = Entry{row.id, {}, {}, {}, {}, now, 0, false, true};
        m_byItself.insert({now, m_free.back()});
        m_free.pop_back();
    }
    const int place = m_places.value(row.id);
    Entry &entry = m_entries.at(std::size_t(place));
    const bool isChanged =
        isNew || entry.standing.status != standing.status || entry.standing.collected != standing.collected;
    if (!isChanged)
        return;
    const bool isBeingAsked = !isNew && !entry.waiting;
    leaveLine(place);
    entry.standing = standing;
    entry.since = now - std::max(Time(age), 0ms);
    if (!weigh(entry, now) || isBeingAsked)
        return;
    // Cases taken in together are spread over their interval; a status that just began is asked in full time.
    const Time first = age > 10min ? entry.turn.every * (place % 64) / 64 : entry.turn.every;
    enterLine(place, lineOf(entry).clock + first);
}

void WatchPlan::remove(const QString &caseId)
{
    const auto found = m_places.constFind(caseId);
    if (found == m_places.cend())
        return;
    const int place = *found;
    leaveLine(place);
    m_byItself.erase({m_entries.at(std::size_t(place)).itself, place});
    m_places.erase(found);
    m_entries.at(std::size_t(place)) = Entry();
    m_free.push_back(place);
}

void WatchPlan::setVisible(const QSet<QString> &caseIds, Time now)
{
    advance(now);
    const QSet<QString> touched = (m_visible - caseIds) + (caseIds - m_visible);
    m_visible = caseIds;
    for (const QString &id : touched) {
        Entry *entry = find(id);
        if (!entry || !entry->waiting)
            continue;
        const int place = m_places.value(id);
        const Time left = entry->due - lineOf(*entry).clock;
        leaveLine(place);
        if (weigh(*entry, now))
            enterLine(place, lineOf(*entry).clock + std::clamp(left, Time(0), entry->turn.every));
    }
}

int WatchPlan::pickLane()
{
    const auto isDue = [](const Line &line) {
        return !line.waiting.empty() && line.waiting.begin()->first <= line.clock;
    };
    const bool newIsDue = isDue(m_lines.at(std::size_t(Lane::New)));
    if (newIsDue && m_newInARow < newAtMost) {
        ++m_newInARow;
        return int(Lane::New);
    }
    int best = -1;
    int total = 0;
    for (int lane = int(Lane::Fresh); lane < laneCount; ++lane) {
        Line &line = m_lines.at(std::size_t(lane));
        if (!isDue(line))
            continue;
        line.credit += weights.at(std::size_t(lane));
        total += weights.at(std::size_t(lane));
        if (best < 0 || line.credit > m_lines.at(std::size_t(best)).credit)
            best = lane;
    }
    if (best < 0)
        return newIsDue ? int(Lane::New) : -1;
    m_newInARow = 0;
    m_lines.at(std::size_t(best)).credit -= total;
    return best;
}

std::optional<QString> WatchPlan::next(Time now)
{
    advance(now);
    const int lane = pickLane();
    if (lane < 0)
        return std::nullopt;
    const int place = m_lines.at(std::size_t(lane)).waiting.begin()->second;
    leaveLine(place);
    return m_entries.at(std::size_t(place)).id;
}

void WatchPlan::claim(const QString &caseId)
{
    if (m_places.contains(caseId))
        leaveLine(m_places.value(caseId));
}

void WatchPlan::answered(const QString &caseId, Via via, Time now)
{
    advance(now);
    Entry *entry = find(caseId);
    if (!entry)
        return;
    const int place = m_places.value(caseId);
    leaveLine(place);
    entry->misses = 0;
    if (via == Via::Itself) {
        m_byItself.erase({entry->itself, place});
        entry->itself = now;
        m_byItself.insert({now, place});
    }
    if (!weigh(*entry, now))
        return;
    enterLine(place, lineOf(*entry).clock + entry->turn.every);
}

WatchPlan::Time WatchPlan::failed(const QString &caseId, Time pause, Time now)
{
    advance(now);
    Entry *entry = find(caseId);
    if (!entry)
        return pause;
    const int place = m_places.value(caseId);
    leaveLine(place);
    if (!weigh(*entry, now))
        return pause;
    entry->misses = std::min(entry->misses + 1, mostLengthenings);
    const Time longer =
        std::min(std::max(entry->turn.every, pause) * (1 << (entry->misses - 1)), longestPause);
    enterLine(place, lineOf(*entry).clock + std::max(pause, longer));
    return std::max(pause, longer);
}

void WatchPlan::putBack(const QString &caseId, Time now)
{
    advance(now);
    Entry *entry = find(caseId);
    if (entry && !entry->waiting)
        enterLine(m_places.value(caseId), entry->due);
}

void WatchPlan::hurry(const QString &caseId, Time now)
{
    advance(now);
    Entry *entry = find(caseId);
    if (!entry || !entry->waiting)
        return;
    const int place = m_places.value(caseId);
    leaveLine(place);
    entry->turn.lane = std::min(entry->turn.lane, Lane::Fresh);
    enterLine(place, lineOf(*entry).clock - ahead);
}

void WatchPlan::slept(Time gap)
{
    m_last += gap;
    for (Line &line : m_lines)
        line.clock += gap;
}

std::optional<WatchPlan::Time> WatchPlan::dueIn(Time now)
{
    advance(now);
    std::optional<Time> least;
    for (const Line &line : m_lines) {
        if (line.waiting.empty())
            continue;
        const Time left = std::max(line.waiting.begin()->first - line.clock, Time(0));
        least = least ? std::min(*least, left) : left;
    }
    return least;
}

bool WatchPlan::isNearlyDue(const QString &caseId, Time now)
{
    advance(now);
    const Entry *entry = find(caseId);
    return entry && entry->waiting && entry->due - lineOf(*entry).clock <= entry->turn.every / 2;
}

bool WatchPlan::isNew(const QString &caseId)
{
    const Entry *entry = find(caseId);
    return entry && entry->turn.lane == Lane::New;
}

std::optional<QString> WatchPlan::longestUnasked(Time now)
{
    advance(now);
    for (const auto &[itself, place] : m_byItself) {
        if (now - itself < leastItself)
            break;
        if (!m_entries.at(std::size_t(place)).waiting)
            continue;
        leaveLine(place);
        return m_entries.at(std::size_t(place)).id;
    }
    return std::nullopt;
}

void WatchPlan::setCheap(bool cheap)
{
    m_cheap = cheap;
}

bool WatchPlan::isBehind(Time now)
{
    advance(now);
    return std::any_of(m_lines.begin(), m_lines.begin() + int(Lane::Open), [](const Line &line) {
        return !line.waiting.empty() && line.waiting.begin()->first <= line.clock;
    });
}

} // namespace desk
