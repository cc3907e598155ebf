// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/lookup.h"

#include <algorithm>

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

namespace {

/// The consents' moments go into the person fields that carry them (guide, "Legal and compliance screens").
bool stampConsents(domain::Person &person, const QList<domain::Consent> &consents)
{
    for (const domain::Consent &consent : consents) {
        switch (consent.kind) {
        case domain::ConsentKind::TermsAndConditions: person.termsConditionsSignedAt = consent.at; break;
        case domain::ConsentKind::DataProcessing: person.dataTermsSignedAt = consent.at; break;
        case domain::ConsentKind::OwnEconomicInterest: person.ownEconomicInterestSignedAt = consent.at; break;
        case domain::ConsentKind::FatcaCrs: person.fatcaCrsConfirmedAt = consent.at; break;
        case domain::ConsentKind::Other: break; // stands in the journal alone
        }
    }
    return person.termsConditionsSignedAt.isValid() && person.dataTermsSignedAt.isValid();
}

/// The API refuses a moment in the future, and so does the ledger. An offset is known to a second or two.
bool isAhead(const QList<domain::Consent> &consents, qint64 clockOffset)
{
    constexpr qint64 tolerance = 5;
    const QDateTime latest = QDateTime::currentDateTimeUtc().addSecs(clockOffset + tolerance);
    return std::any_of(consents.cbegin(), consents.cend(),
                       [&latest](const domain::Consent &consent) { return consent.at > latest; });
}

} // namespace

Desk::Done<QString> Desk::registerCustomer(Application application)
{
    Ending ending("registerCustomer", application.caseId);
    const QPointer<Desk> self(this);
    domain::Person person = application.person;
    if (!stampConsents(person, application.consents))
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"consent"_s, u"both consents are needed first"_s));

    if (isAhead(application.consents, m_work->clockOffset))
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"consent"_s, u"a consent lies in the future"_s));

    const QString caseId = application.caseId.isEmpty() ? newCaseId() : application.caseId;
    const Work::Starting starting(*m_work, caseId);
    if (!starting.isFirst())
        co_return ending.of(Work::underWay());
    const QString intentId = newId(u"intent"_s);
    const domain::Case *known = m_work->cases.find(caseId);
    if (known && (known->erased || !known->solarisPersonId.isEmpty()))
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"register"_s, u"this case has its person already"_s));
    // A call on its way or in doubt may have created the person already.
    if (known && (known->inDoubt || !known->openIntents.isEmpty()))
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"register"_s, u"a call of unknown fate is open"_s));
    const bool isNew = !known;
    const QString personId = known ? known->personId : newId(u"p"_s);
    if (!isNew) {
        const domain::Result<bool> found = co_await m_work->findEarlierPerson(caseId);
        if (!found)
            co_return ending.of(tl::unexpected(found.error()));
        if (!self)
            co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"register"_s));
        if (*found)
            co_return ending.of(caseId);
    }

    QList<domain::Event> events;
    if (isNew) {
        events.append(eventbody::caseOpened(caseId, personId, environment().name));
        for (domain::Consent &consent : application.consents) {
            consent.capturedBy = m_work->actor;
            events.append(eventbody::consentGiven(caseId, personId, consent));
        }
    }
    events.append(eventbody::personEntered(caseId, personId, person));
    events.append(eventbody::intentSent(caseId, personId, intentId, u"POST /v1/persons"_s));
    keepOrder(events.last(), application.order);
    const domain::Result<void> opened = co_await m_work->record(events);
    if (!opened)
        co_return ending.of(tl::unexpected(opened.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"register"_s));

    const domain::Result<domain::Person> created = co_await m_work->client.createPerson(person);
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"register"_s));
    QList<domain::Event> facts;
    std::optional<domain::Error> error;
    if (created) {
        person.id = created->id;
        facts.append(eventbody::personCreated(caseId, personId, person));
    } else {
        error = created.error();
    }
    const domain::Result<void> settled = co_await m_work->settle(caseId, personId, intentId, error, facts);
    if (error)
        co_return ending.of(tl::unexpected(*error));
    if (!settled)
        co_return ending.of(tl::unexpected(settled.error()));
    co_return ending.of(caseId);
}

} // namespace desk
