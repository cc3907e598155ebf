// SPDX-License-Identifier: GPL-3.0-or-later
// How the list's rows come to be there: by a search in slices, and by live changes, a frame's worth at a
// time. And what time alone changes in them.
#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/linkdays.h"
#include "ui/kit/when.h"

#include <QElapsedTimer>
#include <algorithm>
#include <chrono>

namespace ui {

namespace {

// A key press has 16 ms until its repaint (DESIGN 8), and the processor is not ours alone.
constexpr double firstSlice = 4;
constexpr double nextSlice = 4;
constexpr size_t screenful = 100; ///< rows; until then each portion is shown at once
/// What was found at once is painted before the search goes on, or the eye would wait for both.
constexpr auto firstPaint = std::chrono::milliseconds(20);
constexpr size_t toldOneByOne = 8; ///< rows changed in one frame; with more the whole list is painted anew

} // namespace

void CasesModel::search(bool narrowing)
{
    std::vector<int> candidates;
    if (narrowing) {
        candidates = std::move(m_view);
        candidates.insert(candidates.end(), m_found.begin(), m_found.end());
        candidates.insert(candidates.end(), m_toScan.begin() + std::ptrdiff_t(m_scanned), m_toScan.end());
    }
    m_keys.hideAll();
    m_stale = 0;
    m_view.clear();
    m_matcher = CasesMatcher(m_filter, m_clock(), m_tally);
    m_scanIsInOrder = true;
    m_scanned = 0;
    m_toScan.clear();
    m_found.clear();
    m_searchOn.stop();
    if (m_filter.isEmpty()) {
        m_view = m_order;
        m_keys.showAll();
        return;
    }
    m_toScan = narrowing ? std::move(candidates) : m_order;
    scan(firstSlice, m_view);
    if (isSearching())
        m_searchOn.start(firstPaint);
}

void CasesModel::scan(double milliseconds, std::vector<int> &found)
{
    QElapsedTimer clock;
    clock.start();
    while (m_scanned < m_toScan.size()) {
        const int place = m_toScan[m_scanned++];
        if (m_keys.shown(place) == CaseKeys::Shown::No && m_keys.fits(place, m_matcher)) {
            m_keys.show(place);
            found.push_back(place);
        }
        if (m_scanned % 512 == 0 && double(clock.nsecsElapsed()) / 1e6 > milliseconds)
            break;
    }
}

void CasesModel::scanOn()
{
    // The first screenful is there already; each step beyond it costs a repaint and is taken seldom.
    constexpr double between = 150;
    m_searchOn.setInterval(0);
    if (m_found.empty())
        m_sinceFound.start();
    scan(nextSlice, m_found);
    if (isSearching() && double(m_sinceFound.elapsed()) < between)
        return;
    insertFound();
    Q_EMIT countsChanged();
    if (isSearching())
        return;
    m_searchOn.stop();
    m_toScan = {};
    m_scanned = 0;
    Q_EMIT countsChanged();
}

void CasesModel::insertFound()
{
    std::vector<int> found = std::exchange(m_found, {});
    const auto inOrder = [this](int a, int b) { return less(a, b); };
    if (!std::is_sorted(found.begin(), found.end(), inOrder))
        std::sort(found.begin(), found.end(), inOrder);
    insert(found);
}

void CasesModel::takePortion(qsizetype first, qsizetype count)
{
    std::vector<int> places;
    places.reserve(size_t(count));
    for (qsizetype row = first; row < first + count; ++row)
        places.push_back(m_cases.placeOf(row));
    if (isSearching() || !m_changed.empty()) {
        m_changed.insert(m_changed.end(), places.begin(), places.end());
        catchUp();
        return;
    }
    const auto inOrder = [this](int a, int b) { return less(a, b); };
    for (const int place : places)
        m_keys.set(place, caseOf(place));
    if (!std::is_sorted(places.begin(), places.end(), inOrder))
        std::sort(places.begin(), places.end(), inOrder);
    merge(m_order, places, false);
    for (const int place : places) {
        if (!m_keys.fits(place, m_matcher))
            continue;
        m_keys.show(place);
        m_found.push_back(place);
    }
    if (m_view.size() < screenful)
        land();
    else if (!m_landing.isActive())
        m_landing.start();
}

void CasesModel::land()
{
    if (!isSearching())
        insertFound();
    Q_EMIT countsChanged();
}

void CasesModel::catchUp()
{
    m_frame.stop();
    if (!m_changed.empty())
        takeOver(std::exchange(m_changed, {}));
    else if (!isSearching() && !m_found.empty())
        land();
}

void CasesModel::takeOver(std::vector<int> places)
{
    const auto inOrder = [this](int a, int b) { return less(a, b); };
    insertFound();
    std::vector<int> moved;
    std::vector<int> fresh;
    bool someKnown = false;
    for (const int place : places) {
        if (m_keys.has(place))
            someKnown = true;
        else
            fresh.push_back(place);
        if (m_keys.set(place, caseOf(place)))
            moved.push_back(place);
    }
    for (std::vector<int> *list : {&places, &moved, &fresh}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    std::vector<int> entering;
    std::vector<int> shown;
    std::vector<int> movedInView;
    for (const int place : places) {
        const bool isFresh = std::binary_search(fresh.begin(), fresh.end(), place);
        const CaseKeys::Shown before = isFresh ? CaseKeys::Shown::No : m_keys.shown(place);
        const bool fits = m_keys.fits(place, m_matcher);
        if (before == CaseKeys::Shown::No) {
            if (fits)
                entering.push_back(place);
            continue;
        }
        shown.push_back(place);
        const bool wasStale = before == CaseKeys::Shown::Stale;
        m_stale += int(!fits) - int(wasStale);
        m_keys.show(place, !fits);
        if (std::binary_search(moved.begin(), moved.end(), place))
            movedInView.push_back(place);
    }
    std::sort(moved.begin(), moved.end(), inOrder);
    merge(m_order, moved, someKnown);
    std::sort(movedInView.begin(), movedInView.end(), inOrder);
    relayout(movedInView);
    std::sort(entering.begin(), entering.end(), inOrder);
    for (const int place : entering)
        m_keys.show(place);
    if (isSearching() && !(movedInView.empty() && entering.empty()))
        m_scanIsInOrder = false;
    insert(entering);
    tellChanged(shown);
    Q_EMIT countsChanged();
}

void CasesModel::merge(std::vector<int> &list, const std::vector<int> &sorted, bool someKnown) const
{
    if (sorted.empty())
        return;
    if (someKnown) {
        const auto [low, high] = std::minmax_element(sorted.begin(), sorted.end());
        std::vector<bool> leaves(size_t(*high - *low + 1));
        for (const int place : sorted)
            leaves[size_t(place - *low)] = true;
        list.erase(std::remove_if(list.begin(), list.end(),
                                  [&, from = *low, to = *high](int place) {
                                      return place >= from && place <= to && leaves[size_t(place - from)];
                                  }),
                   list.end());
    }
    // From the back, so that each part moves once.
    auto end = std::ptrdiff_t(list.size());
    list.resize(list.size() + sorted.size());
    for (auto i = std::ptrdiff_t(sorted.size()) - 1; i >= 0; --i) {
        const int place = sorted[size_t(i)];
        const auto at = std::lower_bound(list.begin(), list.begin() + end, place,
                                         [this](int a, int b) { return less(a, b); });
        std::move_backward(at, list.begin() + end, list.begin() + end + i + 1);
        end = at - list.begin();
        list[size_t(end + i)] = place;
    }
}

void CasesModel::relayout(const std::vector<int> &sorted)
{
    if (sorted.empty())
        return;
    std::vector<int> held;
    const QModelIndexList before = beginLayout(held);
    merge(m_view, sorted, true);
    endLayout(before, held);
}

void CasesModel::insert(const std::vector<int> &sorted)
{
    if (sorted.empty())
        return;
    const auto at = std::lower_bound(m_view.begin(), m_view.end(), sorted.front(),
                                     [this](int a, int b) { return less(a, b); });
    const bool together = at == m_view.end() || less(sorted.back(), *at);
    // Scattered ones come at the end first and find their places in one step, not one by one.
    const auto where = together ? at : m_view.end();
    const auto row = int(where - m_view.begin());
    beginInsertRows({}, row, row + int(sorted.size()) - 1);
    m_view.insert(where, sorted.begin(), sorted.end());
    endInsertRows();
    if (!together)
        relayout(sorted);
}

void CasesModel::tellChanged(const std::vector<int> &places)
{
    std::vector<int> rows;
    rows.reserve(places.size());
    for (const int place : places)
        rows.push_back(rowOfPlace(place));
    std::sort(rows.begin(), rows.end());
    if (rows.size() > toldOneByOne) {
        Q_EMIT dataChanged(index(rows.front(), 0), index(rows.back(), Columns - 1));
        return;
    }
    for (const int row : rows)
        Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

std::optional<std::chrono::milliseconds> CasesModel::refreshTimes(int firstRow, int lastRow)
{
    using Wait = std::optional<std::chrono::milliseconds>;
    const QDateTime now = m_clock();
    const QDateTime before = m_timesAt.isValid() && m_timesAt <= now ? m_timesAt : QDateTime();
    m_timesAt = now;
    Wait next;
    const auto repaint = [this](int row, int column) {
        Q_EMIT dataChanged(index(row, column), index(row, column), {Qt::DisplayRole});
    };
    for (int row = std::max(firstRow, 0); row <= std::min(lastRow, rowCount() - 1); ++row) {
        const domain::Case &one = caseOf(m_view[size_t(row)]);
        for (const auto &[column, at] : {std::pair(AgeColumn, one.openedAt), {SeenColumn, one.lastSeenAt}}) {
            const Wait lasts = when::agoLasts(at, now);
            if (!lasts)
                continue;
            next = std::min(next.value_or(*lasts), *lasts);
            const Wait lasted = when::agoLasts(at, before);
            if (!lasted || before.msecsTo(now) >= lasted->count())
                repaint(row, column);
        }
        if (!before.isValid() || linkDaysLeft(one, before) != linkDaysLeft(one, now))
            repaint(row, LinkColumn);
    }
    return next;
}

} // namespace ui
