// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/work.h"

namespace desk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The call is over and the review is not, or nothing good comes any more: neither is collected by itself.
bool isWorthReading(domain::Status status)
{
    using domain::Status;
    return status == Status::PendingSuccessful || status == Status::PendingFailed ||
           status == Status::Failed || status == Status::Rejected;
}

} // namespace

QStringList worthReading(const Cases &cases, const QList<domain::Event> &observed)
{
    QStringList caseIds;
    for (const domain::Event &event : observed) {
        const domain::Case *row = cases.find(event.caseId);
        const domain::StatusValue seen = domain::eventbody::identification(event.body).status;
        if (row && row->status != seen && isWorthReading(seen.value))
            caseIds << event.caseId;
    }
    return caseIds;
}

QHash<QString, domain::StatusValue> statusesOf(const Cases &cases, const QStringList &caseIds)
{
    QHash<QString, domain::StatusValue> known;
    for (const QString &caseId : caseIds) {
        if (const domain::Case *row = cases.find(caseId))
            known.insert(caseId, row->status);
    }
    return known;
}

Desk::Done<void> Desk::Work::readPersonOf(QStringList caseIds, QString solarisPerson, domain::Urgency urgency)
{
    const QPointer<const Cases> here = life();
    const QHash<QString, domain::StatusValue> before = statusesOf(cases, caseIds);
    const domain::Result<domain::Person> person = co_await client.person(solarisPerson, urgency);
    if (!here)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"read"_s);
    if (!person)
        co_return tl::unexpected(person.error());
    QList<domain::Event> events;
    for (const QString &caseId : std::as_const(caseIds)) {
        const domain::Case *row = cases.find(caseId);
        // An answer from before the result is not what it was decided upon; and a success would pass for
        // collected without its documents.
        const bool isOvertaken =
            row && (row->status != before.value(caseId) || row->status.value == domain::Status::Successful);
        if (row && !row->erased && !isOvertaken)
            events << domain::eventbody::personRead(caseId, row->personId, *person);
    }
    if (events.isEmpty())
        co_return domain::Result<void>();
    domain::Result<void> recorded = co_await record(events);
    co_return recorded;
}

} // namespace desk
