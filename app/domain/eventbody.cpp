// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"

#include "domain/bodyjson.h"
#include "domain/eventkeys.h"

#include <QJsonArray>

namespace domain::eventbody {
namespace {

Event event(EventKind kind, Source source, const QString &caseId, const QString &personId,
            const QJsonObject &body)
{
    Event made;
    made.kind = kind;
    made.source = source;
    made.caseId = caseId;
    made.personId = personId;
    made.body = body;
    return made;
}

} // namespace

Event caseOpened(const QString &caseId, const QString &personId, const QString &environment)
{
    return event(EventKind::CaseOpened, Source::User, caseId, personId,
                 {{eventkeys::environment, environment}});
}

Event consentGiven(const QString &caseId, const QString &personId, const Consent &consent)
{
    return event(EventKind::ConsentGiven, Source::User, caseId, personId,
                 {{eventkeys::consent, bodyjson::toJson(consent)}});
}

Event intentSent(const QString &caseId, const QString &personId, const QString &intentId, const QString &call)
{
    return event(EventKind::IntentSent, Source::User, caseId, personId,
                 {{eventkeys::intentId, intentId}, {eventkeys::call, call}});
}

Event intentSettled(const QString &caseId, const QString &personId, const QString &intentId,
                    const QString &outcome, const Error *error)
{
    QJsonObject body{{eventkeys::intentId, intentId}, {eventkeys::outcome, outcome}};
    if (error)
        body.insert(eventkeys::error, supportText(*error));
    return event(EventKind::IntentSettled, Source::Reply, caseId, personId, body);
}

Event personEntered(const QString &caseId, const QString &personId, const Person &person)
{
    return event(EventKind::PersonEntered, Source::User, caseId, personId,
                 {{eventkeys::person, bodyjson::toJson(flatten(person))}});
}

Event personCreated(const QString &caseId, const QString &personId, const Person &person)
{
    return event(EventKind::PersonCreated, Source::Reply, caseId, personId,
                 {{eventkeys::person, bodyjson::toJson(flatten(person))}});
}

Event personRead(const QString &caseId, const QString &personId, const Person &person)
{
    return event(EventKind::PersonRead, Source::Reply, caseId, personId,
                 {{eventkeys::person, bodyjson::toJson(flatten(person))}});
}

Event personAmended(const QString &caseId, const QString &personId, const FieldChange &values)
{
    return event(EventKind::PersonAmended, Source::Reply, caseId, personId,
                 {{eventkeys::before, bodyjson::toJson(values.before)},
                  {eventkeys::after, bodyjson::toJson(values.after)}});
}

Event changeRequested(const QString &caseId, const QString &personId, const QString &changeRequestId,
                      const FieldChange &values)
{
    Event made = event(EventKind::ChangeRequested, Source::Reply, caseId, personId, {});
    keepChange(made, changeRequestId, values);
    return made;
}

Event changeAuthorized(const QString &caseId, const QString &personId, const QString &changeRequestId,
                       const QString &deliveryMethod)
{
    return event(EventKind::ChangeAuthorized, Source::Reply, caseId, personId,
                 {{eventkeys::changeRequestId, changeRequestId}, {eventkeys::how, deliveryMethod}});
}

Event changeSettled(const QString &caseId, const QString &personId, const QString &changeRequestId,
                    const QString &outcome)
{
    return event(EventKind::ChangeSettled, Source::Reply, caseId, personId,
                 {{eventkeys::changeRequestId, changeRequestId}, {eventkeys::outcome, outcome}});
}

void keepChange(Event &intent, const QString &changeRequestId, const FieldChange &values)
{
    if (!changeRequestId.isEmpty())
        intent.body.insert(eventkeys::changeRequestId, changeRequestId);
    intent.body.insert(eventkeys::before, bodyjson::toJson(values.before));
    intent.body.insert(eventkeys::after, bodyjson::toJson(values.after));
}

Event identificationCreated(const QString &caseId, const QString &personId,
                            const Identification &identification)
{
    return event(EventKind::IdentificationCreated, Source::Reply, caseId, personId,
                 {{eventkeys::identification, bodyjson::toJson(identification)}});
}

Event identificationRequested(const QString &caseId, const QString &personId,
                              const Identification &identification)
{
    return event(EventKind::IdentificationRequested, Source::Reply, caseId, personId,
                 {{eventkeys::identification, bodyjson::toJson(identification)}});
}

Event statusObserved(const QString &caseId, const QString &personId, const Identification &seen,
                     Source source)
{
    // The documents have an event of their own, so an observation stays small.
    Identification bare = seen;
    bare.documents.clear();
    return event(EventKind::StatusObserved, source, caseId, personId,
                 {{eventkeys::identification, bodyjson::toJson(bare)}});
}

Event handedOver(const QString &caseId, const QString &personId, const QString &how)
{
    return event(EventKind::HandedOver, Source::User, caseId, personId, {{eventkeys::how, how}});
}

Event documentsListed(const QString &caseId, const QString &personId, const QList<KycDocument> &documents)
{
    QJsonArray list;
    for (const KycDocument &document : documents)
        list.append(bodyjson::toJson(document));
    return event(EventKind::DocumentsListed, Source::Reply, caseId, personId, {{eventkeys::documents, list}});
}

Event documentViewed(const QString &caseId, const QString &personId, const QString &documentId)
{
    return event(EventKind::DocumentViewed, Source::User, caseId, personId,
                 {{eventkeys::documentId, documentId}});
}

Event documentExported(const QString &caseId, const QString &personId, const QString &documentId)
{
    return event(EventKind::DocumentExported, Source::User, caseId, personId,
                 {{eventkeys::documentId, documentId}});
}

Event noteAdded(const QString &caseId, const QString &personId, const QString &text)
{
    return event(EventKind::NoteAdded, Source::User, caseId, personId, {{eventkeys::text, text}});
}

Event decided(const QString &caseId, const QString &personId, const Ruling &ruling)
{
    return event(EventKind::Decided, Source::User, caseId, personId,
                 {{eventkeys::decision, apiText(ruling.decision)},
                  {eventkeys::reason, ruling.reason},
                  {eventkeys::verdict, apiText(ruling.verdict)},
                  {eventkeys::fourEyes, ruling.fourEyes}});
}

Event caseExported(const QString &caseId, const QString &personId, const QString &sha256,
                   const QStringList &documents)
{
    return event(
        EventKind::CaseExported, Source::User, caseId, personId,
        {{eventkeys::sha256, sha256}, {eventkeys::documents, QJsonArray::fromStringList(documents)}});
}

Event alarmSeen(const QString &caseId, const QString &personId)
{
    return event(EventKind::AlarmSeen, Source::User, caseId, personId, {});
}

Event personErased(const QString &personId, const QString &why)
{
    return event(EventKind::PersonErased, Source::User, {}, personId, {{eventkeys::why, why}});
}

Consent consent(const QJsonObject &body)
{
    return bodyjson::consent(body.value(eventkeys::consent).toObject());
}

Person person(const QJsonObject &body)
{
    return unflatten(bodyjson::fields(body.value(eventkeys::person).toObject()));
}

Identification identification(const QJsonObject &body)
{
    return bodyjson::identification(body.value(eventkeys::identification).toObject());
}

QList<KycDocument> documents(const QJsonObject &body)
{
    return bodyjson::documents(body.value(eventkeys::documents).toArray());
}

QString text(const QJsonObject &body)
{
    for (const auto &key : {eventkeys::text, eventkeys::how, eventkeys::reason, eventkeys::why}) {
        if (QString found = body.value(key).toString(); !found.isEmpty())
            return found;
    }
    return {};
}

QString intentId(const QJsonObject &body)
{
    return body.value(eventkeys::intentId).toString();
}

QString call(const QJsonObject &body)
{
    return body.value(eventkeys::call).toString();
}

QString outcome(const QJsonObject &body)
{
    return body.value(eventkeys::outcome).toString();
}

QString errorText(const QJsonObject &body)
{
    return body.value(eventkeys::error).toString();
}

QString environmentName(const QJsonObject &body)
{
    return body.value(eventkeys::environment).toString();
}

QString documentId(const QJsonObject &body)
{
    return body.value(eventkeys::documentId).toString();
}

Ruling ruling(const Event &event)
{
    Ruling read;
    read.decision = decisionFrom(event.body.value(eventkeys::decision).toString());
    read.reason = event.body.value(eventkeys::reason).toString();
    read.verdict = verdictFrom(event.body.value(eventkeys::verdict).toString());
    read.fourEyes = event.body.value(eventkeys::fourEyes).toBool();
    read.actor = event.actor;
    read.at = event.at;
    return read;
}

QString sha256(const QJsonObject &body)
{
    return body.value(eventkeys::sha256).toString();
}

QString changeRequestId(const QJsonObject &body)
{
    return body.value(eventkeys::changeRequestId).toString();
}

FieldChange values(const QJsonObject &body)
{
    return {bodyjson::fields(body.value(eventkeys::before).toObject()),
            bodyjson::fields(body.value(eventkeys::after).toObject())};
}

} // namespace domain::eventbody
