// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foreignanswer.h"
#include "solaris/ask.h"
#include "solaris/changerequestjson.h"
#include "solaris/client.h"
#include "solaris/personjson.h"

namespace solaris {

using namespace Qt::Literals::StringLiterals;
using domain::Person;

namespace {

constexpr logbook::Word personsPath = "/v1/persons";
constexpr logbook::Word personPath = "/v1/persons/{id}";

/// 200 is the person, 202 a change request; where a proxy changed the number, the object's own shape decides.
std::optional<PatchOutcome> readPatchOutcome(const QJsonDocument &document, const Answer &answer)
{
    const QJsonObject object = document.object();
    const bool isChange =
        answer.status == 202 || (object.contains("status"_L1) && !object.contains("first_name"_L1));
    PatchOutcome outcome;
    if (isChange) {
        outcome.changeRequest = readChangeRequest(object);
    } else {
        outcome.person = readPerson(object);
    }
    return outcome.person || outcome.changeRequest ? std::optional(outcome) : std::nullopt;
}

domain::Result<Request> patchRequest(const QString &personId, const QMap<QString, QJsonValue> &changes)
{
    const domain::Result<QJsonObject> body = writeChanges(changes);
    if (!body) {
        return domain::Failure(body.error());
    }
    return makeRequest(Verb::Patch, personPath, {personId}, *body);
}

/// Both steps name the person in the body; an id that is none is refused there too.
domain::Result<Request> changeRequest(logbook::Word path, const QString &id, const QString &personId,
                                      const QString &key, const QString &value)
{
    if (!isId(personId)) {
        return domain::fail(domain::ErrorKind::Rule, whereOf(Verb::Post, path), u"not an id"_s);
    }
    return makeRequest(Verb::Post, path, {id}, QJsonObject{{u"person_id"_s, personId}, {key, value}});
}

Task<Person> askOwnPerson(std::shared_ptr<Transport> transport, domain::Result<Request> request,
                          QString personId)
{
    auto asking = ask<Person>(transport, request, one<Person, readPerson>);
    const domain::Result<Person> person = co_await asking;
    if (person && person->id != personId) {
        domain::Error error = unreadable(*request, 0, {}, u"the answer is about another person"_s);
        error.code = domain::foreignAnswer;
        co_return domain::Failure(std::move(error));
    }
    co_return person;
}

} // namespace

Client::Reply<Person> Client::createPerson(Person person)
{
    return ask<Person>(m_transport, makeRequest(Verb::Post, personsPath, {}, writePerson(person)),
                       one<Person, readPerson>);
}

Client::Reply<Person> Client::person(QString personId, domain::Urgency urgency)
{
    auto request = makeRequest(Verb::Get, personPath, {personId});
    if (request) {
        request->urgency = urgency;
    }
    return askOwnPerson(m_transport, request, personId);
}

Client::Reply<Page<Person>> Client::persons(int page, int size)
{
    return askPage<Person, readPerson>(m_transport, makeRequest(Verb::Get, personsPath), page, size);
}

Client::Reply<PatchOutcome> Client::patchPerson(QString personId, QMap<QString, QJsonValue> changes)
{
    return ask<PatchOutcome>(m_transport, patchRequest(personId, changes), readPatchOutcome);
}

Client::Reply<ChangeRequest> Client::authorizeChange(QString changeRequestId, QString personId,
                                                     QString deliveryMethod)
{
    const auto request = changeRequest("/v1/change_requests/{id}/authorize", changeRequestId, personId,
                                       u"delivery_method"_s, deliveryMethod);
    return ask<ChangeRequest>(m_transport, request, one<ChangeRequest, readChangeRequest>);
}

Client::Reply<ChangeRequest> Client::confirmChange(QString changeRequestId, QString personId, QString tan)
{
    const auto request =
        changeRequest("/v1/change_requests/{id}/confirm", changeRequestId, personId, u"tan"_s, tan);
    return ask<ChangeRequest>(m_transport, request, one<ChangeRequest, readChangeRequest>);
}

} // namespace solaris
