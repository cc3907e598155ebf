// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/casesmodel.h"

#include "domain/identification.h"
#include "ui/dashboard/casesorder.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CasesModel::CasesModel(const desk::Cases &cases, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cases(cases)
    , m_matcher(m_filter)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    connect(&cases, &desk::Cases::wasReset, this, [this] {
        beginResetModel();
        m_pinned = -1;
        rebuild();
        endResetModel();
    });
    connect(&cases, &desk::Cases::portionAdded, this, [this] {
        const QString pinned = m_pinned < 0 ? QString() : caseOf(m_pinned).id;
        beginResetModel();
        m_keys.clear();
        rebuild();
        m_pinned = pinned.isEmpty() ? -1 : ordinalOfRow(m_cases.rowOf(pinned));
        endResetModel();
    });
    connect(&cases, &desk::Cases::added, this, &CasesModel::onAdded);
    connect(&cases, &desk::Cases::changed, this, &CasesModel::onChanged);
    rebuild();
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

void CasesModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 || column >= Columns ? AgeColumn : column;
    m_order = column < 0 ? Qt::AscendingOrder : order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<Ordinal> held;
    held.reserve(before.size());
    for (const QModelIndex &index : before)
        held << m_view.at(index.row());
    std::sort(m_view.begin(), m_view.end(), [this](Ordinal a, Ordinal b) { return less(a, b); });
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(static_cast<int>(m_view.indexOf(held.at(i))), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void CasesModel::setFilter(const CasesFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_matcher = CasesMatcher(filter);
    m_pinned = -1;
    rebuild();
    endResetModel();
}

QString CasesModel::caseIdAt(int row) const
{
    return row >= 0 && row < m_view.size() ? caseOf(m_view.at(row)).id : QString();
}

int CasesModel::rowOf(const QString &caseId) const
{
    const qsizetype row = m_cases.rowOf(caseId);
    return row < 0 ? -1 : static_cast<int>(m_view.indexOf(ordinalOfRow(row)));
}

void CasesModel::pin(const QString &caseId)
{
    const Ordinal before = m_pinned;
    const qsizetype row = caseId.isEmpty() ? -1 : m_cases.rowOf(caseId);
    m_pinned = row < 0 ? -1 : ordinalOfRow(row);
    if (before < 0 || before == m_pinned || belongs(before))
        return;
    const qsizetype at = m_view.indexOf(before);
    if (at >= 0)
        removeAt(at);
}

void CasesModel::refreshTimes(int firstRow, int lastRow)
{
    firstRow = std::max(firstRow, 0);
    lastRow = std::min(lastRow, rowCount() - 1);
    if (firstRow <= lastRow)
        Q_EMIT dataChanged(index(firstRow, AgeColumn), index(lastRow, SeenColumn), {Qt::DisplayRole});
}

void CasesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_view.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

bool CasesModel::less(Ordinal a, Ordinal b) const
{
    const Comparison order =
        compareCases(caseOf(a), m_keys.at(a).name, caseOf(b), m_keys.at(b).name, m_column);
    if (order.value == 0)
        return a > b;
    const bool below = order.value < 0;
    return order.absolute || m_order == Qt::AscendingOrder ? below : !below;
}

bool CasesModel::belongs(Ordinal ordinal) const
{
    return m_matcher.matches(m_keys.at(ordinal).search, caseOf(ordinal).status.value);
}

CasesModel::Keys CasesModel::keysOf(const domain::Case &row) const
{
    return {searchKey(row), folded(row.name)};
}

void CasesModel::rebuild()
{
    const qsizetype count = m_cases.count();
    if (m_keys.size() != count || m_filter.isEmpty()) {
        m_keys.clear();
        m_keys.reserve(count);
        for (Ordinal ordinal = 0; ordinal < count; ++ordinal)
            m_keys << keysOf(caseOf(ordinal));
    }
    m_view.clear();
    m_view.reserve(count);
    for (Ordinal ordinal = count - 1; ordinal >= 0; --ordinal) {
        if (belongs(ordinal))
            m_view << ordinal;
    }
    std::sort(m_view.begin(), m_view.end(), [this](Ordinal a, Ordinal b) { return less(a, b); });
}

void CasesModel::onAdded(qsizetype casesRow)
{
    const Ordinal ordinal = ordinalOfRow(casesRow);
    m_keys.insert(ordinal, keysOf(caseOf(ordinal)));
    if (belongs(ordinal))
        insert(ordinal);
}

void CasesModel::onChanged(qsizetype casesRow)
{
    const Ordinal ordinal = ordinalOfRow(casesRow);
    m_keys[ordinal] = keysOf(caseOf(ordinal));
    const qsizetype row = m_view.indexOf(ordinal);
    if (!belongs(ordinal) && ordinal != m_pinned) {
        if (row >= 0)
            removeAt(row);
    } else if (row < 0) {
        insert(ordinal);
    } else {
        moveIfNeeded(row);
        const int now = static_cast<int>(m_view.indexOf(ordinal));
        Q_EMIT dataChanged(index(now, 0), index(now, Columns - 1));
    }
}

void CasesModel::insert(Ordinal ordinal)
{
    const auto place = std::lower_bound(m_view.cbegin(), m_view.cend(), ordinal,
                                        [this](Ordinal a, Ordinal b) { return less(a, b); });
    const int row = static_cast<int>(place - m_view.cbegin());
    beginInsertRows({}, row, row);
    m_view.insert(row, ordinal);
    endInsertRows();
}

void CasesModel::removeAt(qsizetype row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_view.removeAt(row);
    endRemoveRows();
}

void CasesModel::moveIfNeeded(qsizetype row)
{
    const auto order = [this](Ordinal a, Ordinal b) { return less(a, b); };
    const Ordinal ordinal = m_view.at(row);
    const auto at = m_view.begin() + row;
    if (row > 0 && less(ordinal, m_view.at(row - 1))) {
        const auto place = std::lower_bound(m_view.begin(), at, ordinal, order);
        beginMoveRows({}, static_cast<int>(row), static_cast<int>(row), {},
                      static_cast<int>(place - m_view.begin()));
        std::rotate(place, at, at + 1);
        endMoveRows();
    } else if (row + 1 < m_view.size() && less(m_view.at(row + 1), ordinal)) {
        const auto place = std::lower_bound(at + 1, m_view.end(), ordinal, order);
        beginMoveRows({}, static_cast<int>(row), static_cast<int>(row), {},
                      static_cast<int>(place - m_view.begin()));
        std::rotate(at, at + 1, place);
        endMoveRows();
    }
}

int linkDaysLeft(const domain::Case &row, const QDateTime &now)
{
    if (!linkCounts(row))
        return -1;
    const qint64 seconds = now.secsTo(row.requestedAt.addDays(domain::urlValidDays));
    return seconds <= 0 ? 0 : static_cast<int>((seconds + 86399) / 86400);
}

} // namespace ui
