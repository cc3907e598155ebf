// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/cases.h"

#include <algorithm>

namespace desk {

const domain::Case *Cases::find(const QString &caseId) const
{
    const auto found = m_slots.constFind(caseId);
    return found == m_slots.constEnd() ? nullptr : &m_rows.at(*found);
}

bool Cases::isErased(const QString &caseId) const
{
    const domain::Case *row = find(caseId);
    return row && row->erased;
}

qsizetype Cases::rowOf(const QString &caseId) const
{
    const auto found = m_slots.constFind(caseId);
    return found == m_slots.constEnd() ? -1 : slot(*found);
}

const domain::Case *Cases::similar(const QString &name, const QDate &birthDate,
                                   const QString &exceptCaseId) const
{
    if (name.isEmpty() || !birthDate.isValid())
        return nullptr;
    const auto found = std::find_if(m_rows.crbegin(), m_rows.crend(), [&](const domain::Case &other) {
        return other.birthDate == birthDate && other.id != exceptCaseId &&
               other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_rows.crend() ? nullptr : &*found;
}

void Cases::reset(QList<domain::Case> cases)
{
    std::stable_sort(cases.begin(), cases.end(),
                     [](const domain::Case &a, const domain::Case &b) { return a.openedAt < b.openedAt; });
    m_rows = std::move(cases);
    m_slots.clear();
    m_slots.reserve(m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_slots.insert(m_rows.at(i).id, i);
    Q_EMIT wasReset();
}

void Cases::update(const domain::Case &row)
{
    const auto found = m_slots.constFind(row.id);
    if (found == m_slots.constEnd()) {
        Q_EMIT aboutToAdd(0);
        m_slots.insert(row.id, m_rows.size());
        m_rows.append(row);
        Q_EMIT added(0);
        return;
    }
    domain::Case &known = m_rows[*found];
    const QDateTime lastSeen = std::max(known.lastSeenAt, row.lastSeenAt);
    known = row;
    known.lastSeenAt = lastSeen;
    Q_EMIT changed(slot(*found));
}

void Cases::seen(const QString &caseId, const QDateTime &at)
{
    const auto found = m_slots.constFind(caseId);
    if (found == m_slots.constEnd())
        return;
    m_rows[*found].lastSeenAt = at;
    Q_EMIT changed(slot(*found));
}

} // namespace desk
