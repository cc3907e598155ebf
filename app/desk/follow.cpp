// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/work.h"

#include "domain/foreignanswer.h"

#include <algorithm>

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

namespace {

/// True where the single resource can't be had, but the person's index perhaps can (reference 8.4).
bool isForTheIndex(const domain::Error &error)
{
    using domain::ErrorKind;
    if (domain::isForeignAnswer(error))
        return false;
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden ||
           error.kind == ErrorKind::BadReply;
}

/// The identification as it stands; where the single resource can't be had, from the person's index.
Desk::Done<domain::Identification> look(solaris::Client &client, QString personId, QString id, bool documents,
                                        domain::Urgency urgency)
{
    domain::Result<domain::Identification> one =
        co_await client.identification(personId, id, documents, urgency);
    if (one || !isForTheIndex(one.error()))
        co_return one;
    const domain::Result<QList<domain::Identification>> all =
        co_await client.identifications(personId, urgency);
    if (!all)
        co_return tl::unexpected(isForTheIndex(all.error()) ? one.error() : all.error());
    const auto found =
        std::find_if(all->cbegin(), all->cend(), [&](const domain::Identification &i) { return i.id == id; });
    if (found == all->cend())
        co_return one;
    // The index need not carry documents, and a success has some: none means that nobody told of them yet.
    if (documents && found->documents.isEmpty() && found->status.value == domain::Status::Successful)
        co_return one;
    co_return *found;
}

bool isSilent(const domain::Error &error)
{
    return error.kind == domain::ErrorKind::NoConnection || error.kind == domain::ErrorKind::Timeout;
}

/// An answer is overtaken when the status changed on the way: which of two answers is the newer one nobody
/// can tell, so the API is asked again, this often at most.
constexpr int mostLooks = 3;

/// What an answer leaves out is no change, here as in the folding of events: else each look would journal it
/// anew.
bool differs(const domain::Case &row, const domain::Identification &seen)
{
    if (seen.completedAt.isValid() && row.completedAt != seen.completedAt)
        return true;
    return !seen.status.text.isEmpty() &&
           (row.status.text != seen.status.text ||
            (!seen.failureReason.isEmpty() && row.failureReason != seen.failureReason));
}

} // namespace

Desk::Done<void> Desk::refresh(QString caseId, domain::Urgency urgency)
{
    Ending ending("refresh", caseId, logbook::Level::Debug);
    const QPointer<Desk> self(this);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return ending.of(m_work->unknown(domain::ErrorKind::Rule, u"refresh"_s));
    if (row->identificationId.isEmpty() || row->erased)
        co_return ending.of(domain::fail(domain::ErrorKind::Rule, u"refresh"_s,
                                         u"there is no identification to ask about"_s));
    const QString solarisPerson = row->solarisPersonId;
    const QString identification = row->identificationId;
    domain::Result<domain::Identification> seen;
    bool isOvertaken = true;
    for (int n = 0; isOvertaken && n < mostLooks; ++n) {
        const domain::StatusValue before = row->status;
        seen = co_await look(m_work->client, solarisPerson, identification, false, urgency);
        if (!self)
            co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"refresh"_s));
        if (!seen) {
            Q_EMIT reachable(!isSilent(seen.error()));
            co_return ending.of(tl::unexpected(seen.error()));
        }
        Q_EMIT reachable(true);
        row = m_work->cases.find(caseId);
        if (!row || row->erased)
            co_return ending.of(domain::fail(domain::ErrorKind::Erased, u"refresh"_s));
        isOvertaken = row->status != before && differs(*row, *seen);
    }
    if (isOvertaken) // others keep it up to date
        co_return ending.of(domain::Result<void>());
    if (!differs(*row, *seen)) {
        m_work->cases.seen(caseId, QDateTime::currentDateTimeUtc());
        co_return ending.of(domain::Result<void>());
    }
    QList<domain::Event> events{
        eventbody::statusObserved(caseId, row->personId, *seen, domain::Source::Poll)};
    const QStringList toRead = worthReading(m_work->cases, events);
    domain::Result<void> recorded = co_await m_work->record(events);
    if (!recorded || !self || toRead.isEmpty())
        co_return ending.of(recorded);
    // The status is known whether this succeeds or not; what changed when is then told less exactly.
    co_await m_work->readPersonOf(toRead, solarisPerson, urgency);
    co_return ending.of(recorded);
}

Desk::Done<QStringList> Desk::refreshPerson(QString solarisPersonId, QStringList caseIds)
{
    Ending ending("refreshPerson", solarisPersonId, logbook::Level::Debug);
    const QPointer<Desk> self(this);
    const QHash<QString, domain::StatusValue> before = statusesOf(m_work->cases, caseIds);
    const domain::Result<QList<domain::Identification>> all =
        co_await m_work->client.identifications(solarisPersonId, domain::Urgency::Background);
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"refresh"_s));
    Q_EMIT reachable(all.has_value() || !isSilent(all.error()));
    if (!all)
        co_return ending.of(tl::unexpected(all.error()));
    QStringList about;
    QList<domain::Event> events;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &caseId : std::as_const(caseIds)) {
        const domain::Case *row = m_work->cases.find(caseId);
        if (!row || row->erased || row->solarisPersonId != solarisPersonId)
            continue;
        const auto seen = std::find_if(all->cbegin(), all->cend(), [row](const domain::Identification &one) {
            return one.id == row->identificationId;
        });
        if (seen == all->cend())
            continue;
        about.append(caseId);
        if (!differs(*row, *seen))
            m_work->cases.seen(caseId, now);
        else if (row->status == before.value(caseId)) // else overtaken: the next turn asks anew
            events.append(eventbody::statusObserved(caseId, row->personId, *seen, domain::Source::Poll));
    }
    if (!events.isEmpty()) {
        const QStringList toRead = worthReading(m_work->cases, events);
        const domain::Result<void> recorded = co_await m_work->record(events);
        if (!recorded)
            co_return ending.of(tl::unexpected(recorded.error()));
        if (self && !toRead.isEmpty())
            co_await m_work->readPersonOf(toRead, solarisPersonId, domain::Urgency::Background);
    }
    co_return ending.of(about);
}

Desk::Done<void> Desk::collect(QString caseId, domain::Urgency urgency)
{
    Ending ending("collect", caseId, logbook::Level::Debug);
    const QPointer<Desk> self(this);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return ending.of(m_work->unknown(domain::ErrorKind::Rule, u"collect"_s));
    if (row->identificationId.isEmpty() || row->erased)
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"collect"_s, u"there is no identification to collect"_s));
    const QString solarisPerson = row->solarisPersonId;
    const QString identification = row->identificationId;
    const QString personId = row->personId;
    const domain::StatusValue before = row->status;
    const domain::Result<domain::Identification> seen =
        co_await look(m_work->client, solarisPerson, identification, true, urgency);
    if (!seen)
        co_return ending.of(tl::unexpected(seen.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"collect"_s));
    const domain::Result<domain::Person> person = co_await m_work->client.person(solarisPerson, urgency);
    if (!person)
        co_return ending.of(tl::unexpected(person.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"collect"_s));

    row = m_work->cases.find(caseId);
    if (!row || row->erased)
        co_return ending.of(domain::fail(domain::ErrorKind::Erased, u"collect"_s));
    // Overtaken: another question's answer may have taken the success back meanwhile.
    if (row->status != before && differs(*row, *seen))
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"collect"_s, u"overtaken"_s));
    QList<domain::Event> events;
    if (differs(*row, *seen))
        events.append(eventbody::statusObserved(caseId, personId, *seen, domain::Source::Reply));
    events.append(eventbody::personRead(caseId, personId, *person));
    // A failure need not have any; then those of the success that it was before stay.
    if (!seen->documents.isEmpty() || seen->status.value == domain::Status::Successful)
        events.append(eventbody::documentsListed(caseId, personId, seen->documents));
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return ending.of(recorded);
}

} // namespace desk
