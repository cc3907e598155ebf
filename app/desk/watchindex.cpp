// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watchindex.h"

#include <algorithm>

namespace desk {

using namespace std::chrono_literals;

namespace {

constexpr int worthAPage = 8;          ///< so many questions saved make up for the bytes
constexpr qsizetype worthAnIndex = 40; ///< with fewer cases there is nothing to save
constexpr WatchIndex::Time unsuitableFor = 6h;
constexpr WatchIndex::Time troubledFor = 1min;
constexpr WatchIndex::Time searchEvery = 30min;
constexpr int mostFalseHints = 3;
constexpr int mostPoorPages = 5; ///< in a row, then the search ends

} // namespace

int WatchIndex::lastPage() const
{
    return m_total < 0 ? 0 : int((m_total + pageSize - 1) / pageSize);
}

void WatchIndex::beginSearch(Time now)
{
    m_searchedAt = now;
    m_poorPages = 0;
    m_toSearch.clear();
    for (int page = 1; page <= lastPage(); ++page)
        m_toSearch.append(page); // the end is where new ones are in the usual order, so it comes first
    m_toSearch.removeAll(m_newestPage);
    m_toSearch.append(m_newestPage);
}

std::optional<int> WatchIndex::search(qsizetype watched, Time now)
{
    if (watched < worthAnIndex || now < m_offUntil || !m_asking.isEmpty())
        return std::nullopt;
    if (!m_works)
        return 1;
    const qsizetype unplaced = watched - m_pageOf.size();
    if (m_toSearch.isEmpty()) {
        const bool isDue = m_searchedAt == Time(0) || now - m_searchedAt > searchEvery;
        if (!isDue || unplaced < std::max<qsizetype>(worthAnIndex, watched / 10))
            return std::nullopt;
        beginSearch(now);
        m_missed.clear();
    }
    if (m_poorPages >= mostPoorPages)
        m_toSearch.clear(); // what is left is not worth its pages
    if (m_toSearch.isEmpty())
        return std::nullopt;
    return m_toSearch.takeLast();
}

std::optional<int> WatchIndex::insteadOf(const QString &caseId, WatchPlan &plan, Time now)
{
    if (!isInUse(now) || m_hints.contains(caseId) || m_disbelieved.contains(caseId))
        return std::nullopt;
    // A page only hints at a change, and the question that follows comes too late for the newest.
    if (plan.isNew(caseId))
        return std::nullopt;
    const int known = m_pageOf.value(caseId);
    if (known == 0 && m_missed.contains(caseId))
        return std::nullopt;
    const int page = known > 0 ? known : m_newestPage;
    if (m_asking.contains(page))
        return std::nullopt;
    int saved = 1;
    const QSet<QString> others = m_onPage.value(page);
    for (const QString &other : others) {
        saved += plan.isNearlyDue(other, now);
        if (saved < worthAPage)
            continue;
        if (known == 0)
            m_guessed.insert(caseId);
        return page;
    }
    return std::nullopt;
}

std::optional<int> WatchIndex::comingFor(const QString &caseId) const
{
    const int page = m_pageOf.value(caseId);
    const bool isTrusted = !m_hints.contains(caseId) && !m_disbelieved.contains(caseId);
    return isTrusted && page > 0 && m_asking.contains(page) ? std::optional(page) : std::nullopt;
}

void WatchIndex::asked(int page)
{
    m_asking.insert(page);
}

void WatchIndex::place(const QString &caseId, int page)
{
    const int before = m_pageOf.value(caseId);
    if (before == page)
        return;
    if (before > 0)
        m_onPage[before].remove(caseId);
    m_pageOf.insert(caseId, page);
    m_onPage[page].insert(caseId);
    m_missed.remove(caseId);
}

void WatchIndex::came(int page, const QList<Found> &found, qint64 rows, qint64 total, Time now)
{
    m_asking.remove(page);
    if (page == 1 && rows == 0) {
        switchOff(unsuitableFor, now); // empty, although this desk has cases
        return;
    }
    if (total < 0)
        total = rows < pageSize ? (page - 1) * qint64(pageSize) + rows
                                : std::max(m_total, (page + 1) * qint64(pageSize));
    m_total = total;
    m_works = true;
    m_poorPages = found.size() < worthAPage ? m_poorPages + 1 : 0;
    QSet<QString> gone = m_onPage.value(page);
    for (const Found &one : found) {
        gone.remove(one.caseId);
        place(one.caseId, page);
        if (!m_newestAt.isValid() || one.openedAt >= m_newestAt) {
            m_newestAt = one.openedAt;
            m_newestPage = page;
        }
    }
    for (const QString &caseId : std::as_const(m_guessed)) {
        if (!m_pageOf.contains(caseId))
            m_missed.insert(caseId);
    }
    m_guessed.clear();
    for (const QString &caseId : std::as_const(gone)) {
        m_pageOf.remove(caseId);
        m_onPage[page].remove(caseId);
    }
}

void WatchIndex::failed(int page, bool unsuitable, Time now)
{
    m_asking.remove(page);
    switchOff(unsuitable ? unsuitableFor : troubledFor, now);
}

void WatchIndex::switchOff(Time span, Time now)
{
    if (span >= unsuitableFor)
        clear();
    m_offUntil = now + span;
}

bool WatchIndex::isHint(const QString &caseId, const QString &word) const
{
    return m_disbelieved.value(caseId) != word;
}

void WatchIndex::hinted(const QString &caseId, const QString &word)
{
    m_hints.insert(caseId, word);
}

void WatchIndex::settled(const QString &caseId, bool isNew, Time now)
{
    const auto hint = m_hints.constFind(caseId);
    if (hint == m_hints.cend()) {
        if (isNew)
            m_disbelieved.remove(caseId);
        return;
    }
    if (isNew)
        m_falseHints = 0;
    else
        m_disbelieved.insert(caseId, *hint);
    m_hints.erase(hint);
    if (!isNew && ++m_falseHints >= mostFalseHints)
        switchOff(unsuitableFor, now);
}

void WatchIndex::forget(const QString &caseId)
{
    if (const int page = m_pageOf.take(caseId))
        m_onPage[page].remove(caseId);
    m_missed.remove(caseId);
    m_hints.remove(caseId);
    m_disbelieved.remove(caseId);
}

void WatchIndex::clear()
{
    *this = WatchIndex();
}

} // namespace desk
