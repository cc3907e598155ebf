// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/work.h"

#include <algorithm>

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

namespace {

/// The identification as it stands; where the single resource is not found, from the person's index
/// (reference 8.4).
Desk::Done<domain::Identification> look(solaris::Client &client, QString personId, QString id, bool documents)
{
    domain::Result<domain::Identification> one = co_await client.identification(personId, id, documents);
    if (one || one.error().kind != domain::ErrorKind::NotFound)
        co_return one;
    const domain::Result<QList<domain::Identification>> all = co_await client.identifications(personId);
    if (!all)
        co_return tl::unexpected(all.error());
    const auto found =
        std::find_if(all->cbegin(), all->cend(), [&](const domain::Identification &i) { return i.id == id; });
    if (found == all->cend())
        co_return one;
    co_return *found;
}

bool differs(const domain::Case &row, const domain::Identification &seen)
{
    return row.status.text != seen.status.text || row.failureReason != seen.failureReason ||
           row.completedAt != seen.completedAt;
}

} // namespace

Desk::Done<void> Desk::refresh(QString caseId)
{
    const QPointer<Desk> self(this);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return m_work->unknown(domain::ErrorKind::Rule, u"refresh"_s);
    if (row->identificationId.isEmpty() || row->erased)
        co_return domain::fail(domain::ErrorKind::Rule, u"refresh"_s,
                               u"there is no identification to ask about"_s);
    const QString solarisPerson = row->solarisPersonId;
    const QString identification = row->identificationId;
    const domain::Result<domain::Identification> seen =
        co_await look(m_work->client, solarisPerson, identification, false);
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"refresh"_s);
    if (!seen) {
        const bool silent = seen.error().kind == domain::ErrorKind::NoConnection ||
                            seen.error().kind == domain::ErrorKind::Timeout;
        Q_EMIT reachable(!silent);
        co_return tl::unexpected(seen.error());
    }
    Q_EMIT reachable(true);
    row = m_work->cases.find(caseId);
    if (!row || row->erased)
        co_return domain::fail(domain::ErrorKind::Erased, u"refresh"_s);
    if (!differs(*row, *seen)) {
        m_work->cases.seen(caseId, QDateTime::currentDateTimeUtc());
        co_return domain::Result<void>();
    }
    QList<domain::Event> events{
        eventbody::statusObserved(caseId, row->personId, *seen, domain::Source::Poll)};
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return recorded;
}

Desk::Done<void> Desk::collect(QString caseId)
{
    const QPointer<Desk> self(this);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return m_work->unknown(domain::ErrorKind::Rule, u"collect"_s);
    if (row->identificationId.isEmpty() || row->erased)
        co_return domain::fail(domain::ErrorKind::Rule, u"collect"_s,
                               u"there is no identification to collect"_s);
    const QString solarisPerson = row->solarisPersonId;
    const QString identification = row->identificationId;
    const QString personId = row->personId;
    const domain::Result<domain::Identification> seen =
        co_await look(m_work->client, solarisPerson, identification, true);
    if (!seen)
        co_return tl::unexpected(seen.error());
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"collect"_s);
    const domain::Result<domain::Person> person = co_await m_work->client.person(solarisPerson);
    if (!person)
        co_return tl::unexpected(person.error());
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"collect"_s);

    row = m_work->cases.find(caseId);
    if (!row || row->erased)
        co_return domain::fail(domain::ErrorKind::Erased, u"collect"_s);
    QList<domain::Event> events;
    if (differs(*row, *seen))
        events.append(eventbody::statusObserved(caseId, personId, *seen, domain::Source::Reply));
    events.append(eventbody::personRead(caseId, personId, *person));
    events.append(eventbody::documentsListed(caseId, personId, seen->documents));
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return recorded;
}

} // namespace desk
