// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/work.h"

#include <QCoroFuture>

namespace desk {

using namespace Qt::Literals::StringLiterals;

Desk::Done<void> Desk::erase(QString caseId, QString why)
{
    Ending ending("erase", caseId);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return ending.of(m_work->unknown(domain::ErrorKind::NotFound, u"case"_s));
    if (row->erased)
        co_return ending.of(domain::Result<void>());
    const QString personId = row->personId;
    domain::Result<void> erased = co_await m_work->erase(personId, why);
    co_return ending.of(erased);
}

Desk::Done<void> Desk::erase(QString caseId, domain::ErasureReason why)
{
    domain::Result<void> erased = co_await erase(caseId, domain::apiText(why));
    co_return erased;
}

Desk::Done<int> Desk::personDeleted(QString solarisPersonId)
{
    Ending ending("personDeleted", solarisPersonId);
    const QPointer<Desk> self(this);
    // The person may have cases that are not in the list yet.
    const domain::Result<void> loaded = co_await m_work->allLoaded();
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"erase"_s));
    if (!loaded)
        co_return ending.of(tl::unexpected(loaded.error()));
    QStringList persons;
    for (qsizetype i = 0; i < m_work->cases.count(); ++i) {
        const domain::Case &row = m_work->cases.at(i);
        if (!solarisPersonId.isEmpty() && row.solarisPersonId == solarisPersonId &&
            !persons.contains(row.personId))
            persons.append(row.personId);
    }
    const QString why = domain::apiText(domain::ErasureReason::DeletedBySolaris);
    for (const QString &personId : std::as_const(persons)) {
        const domain::Result<void> erased = co_await m_work->erase(personId, why);
        if (!erased)
            co_return ending.of(tl::unexpected(erased.error()));
        if (!self)
            co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"erase"_s));
    }
    co_return ending.of(int(persons.size()));
}

} // namespace desk
