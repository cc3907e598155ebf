// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/cases.h"

#include <algorithm>

namespace desk {

const domain::Case *Cases::find(const QString &caseId) const
{
    const qsizetype row = rowOf(caseId);
    return row < 0 ? nullptr : &at(row);
}

bool Cases::isErased(const QString &caseId) const
{
    const domain::Case *row = find(caseId);
    return row && row->erased;
}

qsizetype Cases::rowOf(const QString &caseId) const
{
    const Shard &shard = shardOf(caseId);
    const auto found = shard.constFind(caseId);
    return found == shard.constEnd() ? -1 : rowAt(*found);
}

const domain::Case *Cases::similar(const QString &name, const QDate &birthDate,
                                   const QString &exceptCaseId) const
{
    if (name.isEmpty() || !birthDate.isValid())
        return nullptr;
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const domain::Case &other) {
        return other.birthDate == birthDate && other.id != exceptCaseId &&
               other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_rows.cend() ? nullptr : &*found;
}

void Cases::clear()
{
    m_rows.clear();
    m_opened = 0;
    for (Shard &shard : m_places)
        shard.clear();
}

domain::Case Cases::withSharedTexts(domain::Case row)
{
    // Texts of the API could be anything: the set is bounded, what comes later keeps its own.
    constexpr qsizetype most = 4096;
    for (QString *text : {&row.status.text, &row.failureReason, &row.robot, &row.method}) {
        if (text->isEmpty())
            continue;
        if (const auto known = m_texts.constFind(*text); known != m_texts.cend())
            *text = *known;
        else if (m_texts.size() < most)
            m_texts.insert(*text);
    }
    return row;
}

void Cases::reset(QList<domain::Case> cases)
{
    std::stable_sort(cases.begin(), cases.end(),
                     [](const domain::Case &a, const domain::Case &b) { return a.openedAt < b.openedAt; });
    std::reverse(cases.begin(), cases.end());
    clear();
    for (const domain::Case &row : std::as_const(cases)) {
        shardOf(row.id).insert(row.id, int(m_rows.size()));
        m_rows.push_back(withSharedTexts(row));
    }
    m_load = Load::Complete;
    Q_EMIT wasReset();
}

void Cases::startLoading()
{
    clear();
    m_load = Load::Loading;
    Q_EMIT wasReset();
}

void Cases::addPortion(const QList<domain::Case> &portion, bool anew)
{
    if (anew && count() > m_opened) {
        for (qsizetype row = m_opened; row < count(); ++row)
            shardOf(at(row).id).remove(at(row).id);
        m_rows.erase(m_rows.begin() + m_opened, m_rows.end());
        Q_EMIT wasReset();
    }
    const qsizetype first = count();
    for (const domain::Case &row : portion) {
        Shard &shard = shardOf(row.id);
        if (shard.contains(row.id))
            continue;
        shard.insert(row.id, placeOf(count()));
        m_rows.push_back(withSharedTexts(row));
    }
    if (count() > first)
        Q_EMIT portionAdded(first, count() - first);
}

void Cases::endLoading(bool complete)
{
    m_load = complete ? Load::Complete : Load::Broken;
    Q_EMIT loadEnded();
}

void Cases::update(const domain::Case &row)
{
    const qsizetype known = rowOf(row.id);
    if (known < 0) {
        ++m_opened;
        m_rows.push_front(withSharedTexts(row));
        shardOf(row.id).insert(row.id, placeOf(0));
        Q_EMIT added(0);
        return;
    }
    domain::Case &here = m_rows[size_t(known)];
    const QDateTime lastSeen = std::max(here.lastSeenAt, row.lastSeenAt);
    here = withSharedTexts(row);
    here.lastSeenAt = lastSeen;
    Q_EMIT changed(known);
}

void Cases::seen(const QString &caseId, const QDateTime &at)
{
    const qsizetype row = rowOf(caseId);
    if (row < 0)
        return;
    m_rows[size_t(row)].lastSeenAt = at;
    Q_EMIT changed(row);
}

} // namespace desk
