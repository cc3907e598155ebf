// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewqueue.h"

#include "domain/reviewqueue.h"

namespace desk {

ReviewQueue::ReviewQueue(const Cases &cases, QString actor, QObject *parent)
    : QObject(parent)
    , m_cases(cases)
    , m_actor(std::move(actor))
{
    const auto one = [this](qsizetype row) {
        if (take(row))
            Q_EMIT changed();
    };
    connect(&cases, &Cases::added, this, one);
    connect(&cases, &Cases::changed, this, one);
    connect(&cases, &Cases::portionAdded, this, &ReviewQueue::takeAll);
    connect(&cases, &Cases::wasReset, this, [this] {
        m_due.clear();
        m_resultAt.clear();
        takeAll(0, m_cases.count());
    });
    takeAll(0, cases.count());
}

ReviewQueue::Place ReviewQueue::placeOf(const domain::Case &row)
{
    return {domain::resultAt(row).toMSecsSinceEpoch(), row.id};
}

bool ReviewQueue::take(qsizetype row)
{
    const domain::Case &now = m_cases.at(row);
    const auto known = m_resultAt.constFind(now.id);
    const bool was = known != m_resultAt.constEnd();
    const bool isDue = domain::decisionDue(now, m_actor);
    if (!was && !isDue)
        return false;
    const Place place = placeOf(now);
    if (was && isDue && *known == place.first)
        return false;
    if (was) {
        m_due.erase({*known, now.id});
        m_resultAt.erase(known);
    }
    if (isDue) {
        m_due.insert(place);
        m_resultAt.insert(now.id, place.first);
    }
    return true;
}

void ReviewQueue::takeAll(qsizetype first, qsizetype count)
{
    for (qsizetype row = first; row < first + count; ++row)
        take(row);
    Q_EMIT changed();
}

int ReviewQueue::countBeside(const QString &caseId) const
{
    return int(m_due.size()) - (m_resultAt.contains(caseId) ? 1 : 0);
}

QString ReviewQueue::after(const QString &caseId) const
{
    if (countBeside(caseId) == 0)
        return {};
    auto next = m_due.begin();
    if (const domain::Case *row = m_cases.find(caseId)) {
        next = m_due.upper_bound(placeOf(*row));
        if (next == m_due.end())
            next = m_due.begin();
    }
    return next->second;
}

} // namespace desk
