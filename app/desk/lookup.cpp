// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/lookup.h"

#include <algorithm>

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

namespace {

/// More than this many namesakes with one birth date and one mobile number are nobody's to choose from.
constexpr qsizetype mostCandidates = 10;

bool isSameCustomer(const domain::Person &entered, const domain::Person &found)
{
    return entered.firstName == found.firstName && entered.lastName == found.lastName &&
           entered.birthDate == found.birthDate && entered.mobileNumber == found.mobileNumber;
}

bool isSameConsent(const domain::Person &entered, const domain::Person &found)
{
    return found.termsConditionsSignedAt.isValid() && entered.termsConditionsSignedAt.toSecsSinceEpoch() ==
                                                          found.termsConditionsSignedAt.toSecsSinceEpoch();
}

bool isCertain(const Candidate &candidate)
{
    return candidate.certain;
}

} // namespace

Finding::About aboutOf(const QString &call)
{
    if (call == "POST /v1/persons"_L1)
        return Finding::About::Customer;
    if (call.endsWith("/authorize"_L1))
        return Finding::About::Tan;
    if (call == "PATCH /v1/persons/{id}"_L1 || call.endsWith("/confirm"_L1))
        return Finding::About::Change;
    if (call.endsWith("/request"_L1))
        return Finding::About::Link;
    return Finding::About::Identification;
}

Desk::Done<QList<Candidate>> findIdentifications(solaris::Client &client, domain::Person person)
{
    const domain::Result<QList<domain::Identification>> all = co_await client.identifications(person.id);
    if (!all)
        co_return tl::unexpected(all.error());
    QList<Candidate> found;
    for (const domain::Identification &one : *all) {
        if (one.order.method == "idnow"_L1)
            found.append(Candidate{person, one, true});
    }
    co_return found;
}

Desk::Done<QList<Candidate>> findPersons(solaris::Client &client, domain::Person entered)
{
    QList<Candidate> found;
    for (int page = 1;; ++page) {
        const domain::Result<solaris::Page<domain::Person>> persons = co_await client.persons(page, 1000);
        if (!persons)
            co_return tl::unexpected(persons.error());
        for (const domain::Person &one : persons->items) {
            if (isSameCustomer(entered, one))
                found.append(Candidate{one, {}, isSameConsent(entered, one)});
        }
        if (!persons->hasMore())
            break;
    }
    if (std::any_of(found.cbegin(), found.cend(), isCertain))
        found.removeIf([](const Candidate &candidate) { return !isCertain(candidate); });
    if (found.size() > mostCandidates)
        found.resize(mostCandidates);
    for (Candidate &candidate : found) {
        const domain::Result<QList<Candidate>> more = co_await findIdentifications(client, candidate.person);
        if (!more)
            co_return tl::unexpected(more.error());
        if (!more->isEmpty())
            candidate.identification = more->last().identification;
    }
    co_return found;
}

Desk::Done<Finding> lookUp(solaris::Client &client, domain::CaseFile file, domain::Doubt doubt)
{
    Finding finding;
    finding.about = aboutOf(doubt.call);
    finding.intentId = doubt.intentId;
    finding.sentAt = doubt.at;
    domain::Person known = file.entered;
    known.id = file.summary.solarisPersonId;
    domain::Result<QList<Candidate>> found;
    switch (finding.about) {
    case Finding::About::Tan: co_return finding;
    case Finding::About::Customer: found = co_await findPersons(client, known); break;
    case Finding::About::Identification: found = co_await findIdentifications(client, known); break;
    case Finding::About::Link: {
        found = co_await findIdentifications(client, known);
        if (!found)
            break;
        const QString wanted = file.summary.identificationId;
        found->removeIf([&wanted](const Candidate &candidate) {
            return candidate.identification.id != wanted || candidate.identification.url.isEmpty();
        });
        break;
    }
    case Finding::About::Change: {
        const domain::Result<domain::Person> now = co_await client.person(known.id);
        if (!now)
            co_return tl::unexpected(now.error());
        // Every value as sent is proof; where one differs, the agent judges.
        const SentChange sent = sentBy(file, doubt.intentId);
        const bool carriedOut =
            !sent.values.isEmpty() && domain::stillOpen({{}, {}, {}, sent.values, {}, {}}, *now).isEmpty();
        found->append(Candidate{*now, {}, carriedOut});
        break;
    }
    }
    if (!found)
        co_return tl::unexpected(found.error());
    finding.candidates = *found;
    co_return finding;
}

SentChange sentBy(const domain::CaseFile &file, const QString &intentId)
{
    for (const domain::Event &event : file.events) {
        if (event.kind == domain::EventKind::IntentSent && eventbody::intentId(event.body) == intentId)
            return {eventbody::changeRequestId(event.body), eventbody::values(event.body)};
    }
    return {};
}

bool wasInDoubt(const domain::CaseFile &file)
{
    return std::any_of(file.events.cbegin(), file.events.cend(), [](const domain::Event &event) {
        if (event.kind != domain::EventKind::IntentSettled)
            return false;
        // A refusal by the API names its error; one without was said by the agent.
        const QString outcome = eventbody::outcome(event.body);
        return outcome == "unknown"_L1 ||
               (outcome == "refused"_L1 && eventbody::errorText(event.body).isEmpty());
    });
}

void dropHeld(QList<Candidate> &candidates, const Cases &cases, const QString &caseId)
{
    candidates.removeIf([&](const Candidate &candidate) {
        for (qsizetype i = 0; i < cases.count(); ++i) {
            const domain::Case &other = cases.at(i);
            if (other.id == caseId)
                continue;
            const bool holdsPerson = other.solarisPersonId == candidate.person.id;
            const bool holdsIdentification = !candidate.identification.id.isEmpty() &&
                                             other.identificationId == candidate.identification.id;
            if (holdsPerson || holdsIdentification)
                return true;
        }
        return false;
    });
}

} // namespace desk
