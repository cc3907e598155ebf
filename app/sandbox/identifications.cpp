// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/identifications.h"

#include "sandbox/documents.h"
#include "sandbox/identificationrules.h"
#include "sandbox/ids.h"
#include "sandbox/lookup.h"
#include "sandbox/paging.h"
#include "sandbox/personrules.h"
#include "sandbox/router.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <algorithm>
#include <numeric>

namespace sandbox {

using namespace Qt::StringLiterals;
using domain::Status;

namespace {

constexpr int waitingTimeSeconds = 60; ///< as in the guide's samples

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const Identification &identification)
{
    QJsonObject object = identification.order;
    object.insert(u"id"_s, identification.id);
    object.insert(u"person_id"_s, identification.personId);
    object.insert(u"reference"_s, textOrNull(identification.reference));
    object.insert(u"url"_s, textOrNull(identification.url));
    object.insert(u"status"_s, domain::apiText(identification.status()));
    object.insert(u"failure_reason"_s,
                  textOrNull(identification.run ? identification.run->reason() : QString()));
    object.insert(u"completed_at"_s, timestamp(identification.completedAt));
    object.insert(u"address"_s, identification.address);
    for (const QString &key : {u"iban"_s, u"terms_and_conditions_signed_at"_s, u"authorization_expires_at"_s,
                               u"confirmation_expires_at"_s})
        object.insert(key, QJsonValue::Null);
    return object;
}

Reply createIdentification(World &world, const Request &request)
{
    Person *person = world.person(request.args.first());
    if (!person)
        return notFound(u"Solaris::Person"_s, request.args.first());
    const auto [readable, body] = request.json();
    if (!readable)
        return invalidJson();
    const auto problems = faultsOfOrder(body, QDateTime::currentDateTimeUtc().date());
    if (!problems.isEmpty())
        return errorReply(problems);
    return jsonReply(201, toJson(world.addIdentification(*person, orderOf(body))));
}

Reply listOfPerson(World &world, const Request &request)
{
    Person *person = world.person(request.args.first());
    if (!person)
        return notFound(u"Solaris::Person"_s, request.args.first());
    const auto page = readPage(request);
    if (!page)
        return badPage();
    settle(world, *person);
    QJsonArray rows;
    for (const Identification *identification : person->identifications.mid(page->first(), page->size))
        rows.append(toJson(*identification));
    return pageReply(request, *page, person->identifications.size(), rows);
}

QJsonObject shownAs(const World &world, QJsonObject object)
{
    if (world.indexKind == IndexKind::Strangers)
        object.insert(u"person_id"_s, u"0000000000000000000000000000strangercper"_s);
    return object;
}

QJsonArray allRows(World &world)
{
    QJsonArray rows;
    for (Identification &identification : world.identifications) {
        settle(world, identification);
        rows.append(shownAs(world, toJson(identification)));
    }
    return rows;
}

Reply listAll(World &world, const Request &request)
{
    const auto page = readPage(request);
    if (!page)
        return badPage();
    switch (world.indexKind) {
    case IndexKind::Absent: return notFound(u"Solaris::Route"_s, request.path);
    case IndexKind::Forbidden:
        return errorReply(
            {403, u"unauthorized_action"_s, u"Unauthorized Action"_s, u"Not for this client"_s});
    case IndexKind::Odd: return jsonReply(200, QJsonObject{{u"identifications"_s, allRows(world)}});
    default: break;
    }
    const auto total = static_cast<qsizetype>(world.indexKind == IndexKind::Frozen
                                                  ? world.frozenIndex.size()
                                                  : qsizetype(world.identifications.size()));
    QList<qsizetype> order(total);
    std::iota(order.begin(), order.end(), 0);
    if (world.indexKind == IndexKind::Shuffled)
        std::shuffle(order.begin(), order.end(), *QRandomGenerator::global());
    QJsonArray rows;
    for (const qsizetype i : order.mid(page->first(), page->size)) {
        if (world.indexKind == IndexKind::Frozen) {
            rows.append(world.frozenIndex.at(i));
            continue;
        }
        Identification &identification = world.identifications.at(i);
        settle(world, identification);
        rows.append(shownAs(world, toJson(identification)));
    }
    return pageReply(request, *page, total, rows);
}

Reply getIdentification(World &world, const Request &request)
{
    const auto found = findIdentification(world, request);
    if (found.missing)
        return *found.missing;
    settle(world, *found.identification);
    QJsonObject object = shownAs(world, toJson(*found.identification));
    if (request.query.value(u"include_documents"_s) == "true"_L1) {
        QJsonArray documents;
        for (const Document &document : documentsOf(world, *found.identification))
            documents.append(documentJson(document));
        object.insert(u"documents"_s, documents);
    }
    return jsonReply(200, object);
}

Reply requestAnswer(const Identification &identification)
{
    QJsonObject object = toJson(identification);
    object.insert(u"estimated_waiting_time"_s, waitingTimeSeconds);
    return jsonReply(200, object);
}

Reply startIdentification(World &world, const Request &request)
{
    const auto found = findIdentification(world, request);
    if (found.missing)
        return *found.missing;
    if (!request.json().first)
        return invalidJson();
    Identification &identification = *found.identification;
    settle(world, identification);
    switch (identification.status()) {
    case Status::Created: break;
    case Status::Successful:
    case Status::Failed:
    case Status::Expired:
        return errorReply(outOfRange(u"status"_s, u"is %1: the identification is finished"_s.arg(
                                                      domain::apiText(identification.status()))));
    default: return requestAnswer(identification);
    }
    const QList<Problem> missing = missingForIdentification(found.person->fields);
    if (!missing.isEmpty())
        return errorReply(missing);
    identification.run.emplace(found.person->robot, world.clock.now());
    identification.reference = newReference();
    identification.url =
        world.baseUrl + u"/go/solarisbankvideoidentsandbox/identifications/"_s + identification.id;
    return requestAnswer(identification);
}

Reply supportedDocuments(World &world, const Request &request)
{
    const auto found = findIdentification(world, request);
    return found.missing ? *found.missing : jsonReply(200, supportedDocumentsJson());
}

} // namespace

void setIndexKind(World &world, IndexKind kind)
{
    world.indexKind = IndexKind::InOrder;
    world.frozenIndex = allRows(world);
    world.indexKind = kind;
}

void addIdentificationRoutes(Router &router)
{
    const QString all = u"/v1/persons/{}/identifications"_s;
    router.add(u"POST"_s, all, createIdentification);
    router.add(u"GET"_s, all, listOfPerson);
    router.add(u"GET"_s, all + u"/{}"_s, getIdentification);
    router.add(u"PATCH"_s, all + u"/{}/request"_s, startIdentification);
    router.add(u"GET"_s, all + u"/{}/supported_documents"_s, supportedDocuments);
    router.add(u"GET"_s, u"/v1/identifications"_s, listAll);
}

} // namespace sandbox
