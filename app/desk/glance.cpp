// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/work.h"

namespace desk {

Desk::Done<Glances> Desk::glance(int page, int size)
{
    Ending ending("glance", {}, logbook::Level::Debug);
    const QPointer<Desk> self(this);
    const domain::Result<solaris::Page<solaris::IndexRow>> rows =
        co_await m_work->client.identificationIndex(page, size);
    if (!rows)
        co_return ending.of(tl::unexpected(rows.error()));
    if (self)
        Q_EMIT reachable(true);
    Glances glances;
    glances.total = rows->total;
    glances.rows.reserve(rows->items.size());
    for (const solaris::IndexRow &row : rows->items)
        glances.rows.append({row.id, row.personId, row.status, row.failureReason, row.completedAt});
    co_return ending.of(glances);
}

ApiUse Desk::apiUse() const
{
    const solaris::Client &client = m_work->client;
    return {client.budget(), client.rate(), client.isFree(), client.quietFor()};
}

void Desk::setBudget(double requestsPerSecond)
{
    m_work->client.setBudget(requestsPerSecond);
}

} // namespace desk
