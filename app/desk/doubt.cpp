// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/work.h"

#include <algorithm>

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

namespace {

bool isSamePerson(const domain::Person &entered, const domain::Person &found)
{
    return entered.firstName == found.firstName && entered.lastName == found.lastName &&
           entered.birthDate == found.birthDate && entered.mobileNumber == found.mobileNumber &&
           entered.termsConditionsSignedAt.toSecsSinceEpoch() ==
               found.termsConditionsSignedAt.toSecsSinceEpoch();
}

/// The person whose creation is in doubt, among the partner's persons; an empty id when the API has none.
Desk::Done<domain::Person> findPerson(solaris::Client &client, domain::Person entered)
{
    for (int page = 1;; ++page) {
        const domain::Result<solaris::Page<domain::Person>> persons = co_await client.persons(page, 1000);
        if (!persons)
            co_return tl::unexpected(persons.error());
        const auto match = std::find_if(persons->items.cbegin(), persons->items.cend(),
                                        [&](const domain::Person &p) { return isSamePerson(entered, p); });
        if (match != persons->items.cend())
            co_return *match;
        if (!persons->hasMore())
            co_return domain::Person{};
    }
}

} // namespace

Desk::Done<void> Desk::resolveDoubt(QString caseId)
{
    const QPointer<Desk> self(this);
    const domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    if (!file)
        co_return tl::unexpected(file.error());
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"doubt"_s);
    const QString personId = file->summary.personId;
    const QString solarisPerson = file->summary.solarisPersonId;
    QList<domain::Event> events;
    for (const domain::Doubt &doubt : file->doubts) {
        QList<domain::Event> facts;
        if (doubt.call == u"POST /v1/persons"_s) {
            const domain::Result<domain::Person> found = co_await findPerson(m_work->client, file->entered);
            if (!found)
                co_return tl::unexpected(found.error());
            if (!found->id.isEmpty()) {
                domain::Person person = file->entered;
                person.id = found->id;
                facts.append(eventbody::personCreated(caseId, personId, person));
            }
        } else if (doubt.call == u"PATCH /v1/persons/{id}"_s) {
            const domain::Result<domain::Person> now = co_await m_work->client.person(solarisPerson);
            if (!now)
                co_return tl::unexpected(now.error());
            facts.append(eventbody::personRead(caseId, personId, *now));
        } else {
            const domain::Result<QList<domain::Identification>> all =
                co_await m_work->client.identifications(solarisPerson);
            if (!all)
                co_return tl::unexpected(all.error());
            for (const domain::Identification &one : *all) {
                if (one.order.method != u"idnow"_s)
                    continue;
                if (file->summary.identificationId.isEmpty())
                    facts.append(eventbody::identificationCreated(caseId, personId, one));
                if (!one.url.isEmpty())
                    facts.append(eventbody::identificationRequested(caseId, personId, one));
                break;
            }
        }
        if (!self)
            co_return domain::fail(domain::ErrorKind::Cancelled, u"doubt"_s);
        const QString outcome = facts.isEmpty() ? u"refused"_s : u"done"_s;
        events.append(eventbody::intentSettled(caseId, personId, doubt.intentId, outcome));
        events.append(facts);
    }
    if (events.isEmpty())
        co_return domain::Result<void>();
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return recorded;
}

} // namespace desk
