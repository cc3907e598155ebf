// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/casesmodel.h"

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

/// While the journal is read: rows enough come in that time to fill many screens, and each coming is painted.
constexpr auto betweenLandings = 150ms;

} // namespace

CasesModel::CasesModel(const desk::Cases &cases, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cases(cases)
    , m_tally(cases)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(16ms);
    connect(&m_frame, &QTimer::timeout, this, &CasesModel::catchUp);
    m_searchOn.setInterval(0ms);
    connect(&m_searchOn, &QTimer::timeout, this, &CasesModel::scanOn);

    const auto note = [this](qsizetype row) {
        m_changed.push_back(m_cases.placeOf(row));
        if (!m_frame.isActive())
            m_frame.start();
    };
    connect(&cases, &desk::Cases::added, this, note);
    connect(&cases, &desk::Cases::changed, this, note);
    connect(&m_tally, &desk::Tally::moved, this, note);
    m_landing.setSingleShot(true);
    m_landing.setInterval(betweenLandings);
    connect(&m_landing, &QTimer::timeout, this, &CasesModel::land);
    connect(&cases, &desk::Cases::portionAdded, this, &CasesModel::takePortion);
    connect(&cases, &desk::Cases::loadEnded, this, &CasesModel::land);
    connect(&cases, &desk::Cases::wasReset, this, &CasesModel::readAll);
    readAll();
}

void CasesModel::setClock(Clock clock)
{
    m_clock = clock;
    m_tally.setClock(std::move(clock));
}

void CasesModel::setActor(const QString &actor)
{
    m_actor = actor;
    m_tally.setActor(actor);
    m_keys.setActor(actor);
    readAll();
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

void CasesModel::readAll()
{
    beginResetModel();
    m_frame.stop();
    m_changed.clear();
    m_keys.clear();
    m_keys.sortBy(m_column, m_sortOrder);
    m_order.clear();
    m_order.reserve(size_t(m_cases.count()));
    const auto opened = int(m_cases.rowAt(0));
    const int loaded = int(m_cases.count()) - opened;
    for (int place = 0; place < loaded; ++place)
        m_keys.set(place, caseOf(place));
    for (int place = -1; place >= -opened; --place)
        m_keys.set(place, caseOf(place));
    for (int place = -opened; place < loaded; ++place)
        m_order.push_back(place);
    sortOrderAnew();
    search(false);
    endResetModel();
    Q_EMIT countsChanged();
}

void CasesModel::sortOrderAnew()
{
    struct Item {
        quint64 key;
        int place;
    };
    std::vector<Item> items;
    items.reserve(m_order.size());
    for (const int place : m_order)
        items.push_back({m_keys.key(place), place});
    std::sort(items.begin(), items.end(), [this](const Item &a, const Item &b) {
        return a.key != b.key ? a.key < b.key : less(a.place, b.place);
    });
    for (size_t i = 0; i < items.size(); ++i)
        m_order[i] = items[i].place;
}

void CasesModel::sort(int column, Qt::SortOrder order)
{
    catchUp();
    insertFound();
    m_column = column < 0 || column >= Columns ? AgeColumn : column;
    m_sortOrder = column < 0 ? Qt::AscendingOrder : order;
    std::vector<int> held;
    const QModelIndexList before = beginLayout(held);
    m_keys.sortBy(m_column, m_sortOrder);
    std::sort(m_order.begin(), m_order.end()); // in memory's order: the cases are read once, front to back
    for (const int place : m_order)
        m_keys.rekey(place, caseOf(place));
    sortOrderAnew();
    m_view.clear();
    for (const int place : m_order) {
        if (m_keys.shown(place) != CaseKeys::Shown::No)
            m_view.push_back(place);
    }
    if (isSearching())
        m_scanIsInOrder = false;
    endLayout(before, held);
}

QModelIndexList CasesModel::beginLayout(std::vector<int> &held)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QModelIndexList before = persistentIndexList();
    for (const QModelIndex &index : std::as_const(before))
        held.push_back(m_view[size_t(index.row())]);
    return before;
}

void CasesModel::endLayout(const QModelIndexList &before, const std::vector<int> &held)
{
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOfPlace(held[size_t(i)]), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void CasesModel::setFilter(const CasesFilter &filter)
{
    if (filter == m_filter) {
        if (filter.age)
            refresh();
        return;
    }
    catchUp();
    // Who has come of age since the last look is not among the rows shown.
    const bool narrowing =
        m_stale == 0 && m_scanIsInOrder && filter.age != AgeSpan::Older && filter.narrows(m_filter);
    beginResetModel();
    m_filter = filter;
    search(narrowing);
    endResetModel();
    Q_EMIT countsChanged();
}

void CasesModel::refresh(const QString &exceptCaseId)
{
    catchUp();
    const int kept = exceptCaseId.isEmpty() ? -1 : rowOf(exceptCaseId);
    const int place = kept < 0 ? 0 : m_view[size_t(kept)];
    beginResetModel();
    search(false);
    if (kept >= 0 && m_keys.shown(place) == CaseKeys::Shown::No) {
        const bool stale = !m_keys.fits(place, m_matcher);
        m_keys.show(place, stale);
        m_stale += int(stale);
        merge(m_view, {place}, false);
    }
    endResetModel();
    Q_EMIT countsChanged();
}

void CasesModel::passTime()
{
    if (!m_filter.age)
        return;
    catchUp();
    const CasesMatcher before = std::exchange(m_matcher, CasesMatcher(m_filter, m_clock(), m_tally));
    if (m_matcher.hasSameTime(before))
        return;
    const auto opened = int(m_cases.rowAt(0));
    const int loaded = int(m_cases.count()) - opened;
    std::vector<int> places;
    for (int place = -opened; place < loaded; ++place) {
        if (m_keys.has(place) && m_keys.differsInTime(place, before, m_matcher))
            places.push_back(place);
    }
    if (!places.empty())
        takeOver(std::move(places));
}

QString CasesModel::caseIdAt(int row) const
{
    return row >= 0 && row < rowCount() ? caseOf(m_view[size_t(row)]).id : QString();
}

int CasesModel::rowOf(const QString &caseId) const
{
    const qsizetype row = m_cases.rowOf(caseId);
    if (row < 0)
        return -1;
    const int place = m_cases.placeOf(row);
    return m_keys.has(place) && m_keys.shown(place) != CaseKeys::Shown::No ? rowOfPlace(place) : -1;
}

int CasesModel::rowOfPlace(int place) const
{
    const auto guess =
        std::lower_bound(m_view.begin(), m_view.end(), place, [this](int a, int b) { return less(a, b); });
    if (guess != m_view.end() && *guess == place)
        return int(guess - m_view.begin());
    // Its texts changed since the last frame.
    const auto found = std::find(m_view.begin(), m_view.end(), place);
    return found == m_view.end() ? -1 : int(found - m_view.begin());
}

void CasesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_view.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

} // namespace ui
