// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foreignanswer.h"
#include "solaris/ask.h"
#include "solaris/client.h"
#include "solaris/documentjson.h"
#include "solaris/identificationjson.h"

namespace solaris {

using namespace Qt::Literals::StringLiterals;
using domain::Identification;
using domain::SupportedDocument;

namespace {

constexpr logbook::Word identificationsPath = "/v1/persons/{id}/identifications";
constexpr int largestPage = 1000;
constexpr logbook::Word identificationPath = "/v1/persons/{id}/identifications/{id}";
constexpr logbook::Word requestPath = "/v1/persons/{id}/identifications/{id}/request";
constexpr logbook::Word supportedPath = "/v1/persons/{id}/identifications/{id}/supported_documents";

std::optional<QList<SupportedDocument>> readSupported(const QJsonDocument &document, const Answer &)
{
    return readSupportedDocuments(document);
}

/// An identification and the person it says it belongs to; empty where it doesn't say.
struct Named {
    Identification identification;
    QString personId;
};

std::optional<Named> readNamed(const QJsonObject &object)
{
    const std::optional<Identification> read = readIdentification(object);
    return read ? std::optional(Named{*read, textOf(object, "person_id"_L1)}) : std::nullopt;
}

bool isOf(const Named &named, const QString &personId)
{
    return named.personId.isEmpty() || named.personId == personId;
}

domain::Failure foreign(const Request &request)
{
    domain::Error error = unreadable(request, 0, {}, u"the answer is about another identification"_s);
    error.code = domain::foreignAnswer;
    return domain::Failure(std::move(error));
}

/// The identification asked for; never another one (an empty `id` allows any of this person's).
Task<Identification> askOwn(std::shared_ptr<Transport> transport, domain::Result<Request> request,
                            QString personId, QString id)
{
    auto asking = ask<Named>(transport, request, one<Named, readNamed>);
    const domain::Result<Named> named = co_await asking;
    if (!named)
        co_return domain::Failure(named.error());
    if (!isOf(*named, personId) || (!id.isEmpty() && named->identification.id != id))
        co_return foreign(*request);
    co_return named->identification;
}

Task<QList<Identification>> askAllOwn(std::shared_ptr<Transport> transport, domain::Result<Request> request,
                                      QString personId)
{
    auto asking = ask<QList<Named>>(transport, request, many<Named, readNamed>);
    const domain::Result<QList<Named>> all = co_await asking;
    if (!all)
        co_return domain::Failure(all.error());
    QList<Identification> own;
    for (const Named &named : *all) {
        if (!isOf(named, personId))
            co_return foreign(*request);
        own.append(named.identification);
    }
    co_return own;
}

} // namespace

Client::Reply<Identification> Client::createIdentification(QString personId,
                                                           domain::IdentificationOrder order)
{
    return askOwn(m_transport, makeRequest(Verb::Post, identificationsPath, {personId}, writeOrder(order)),
                  personId, {});
}

Client::Reply<QList<Identification>> Client::identifications(QString personId, domain::Urgency urgency)
{
    auto request = makeRequest(Verb::Get, identificationsPath, {personId});
    if (request) {
        // Pages are not documented here, but elsewhere ten rows are the default (reference 2.1, 8).
        request->query = pageQuery(1, largestPage);
        request->urgency = urgency;
    }
    return askAllOwn(m_transport, request, personId);
}

Client::Reply<Identification> Client::identification(QString personId, QString id, bool includeDocuments,
                                                     domain::Urgency urgency)
{
    auto request = makeRequest(Verb::Get, identificationPath, {personId, id});
    if (request) {
        // Always said: the pages disagree on the default (reference 18).
        request->query = includeDocuments ? u"include_documents=true"_s : u"include_documents=false"_s;
        request->urgency = urgency;
    }
    return askOwn(m_transport, request, personId, id);
}

Client::Reply<Page<IndexRow>> Client::identificationIndex(int page, int size)
{
    auto request = makeRequest(Verb::Get, "/v1/identifications");
    if (request) {
        request->urgency = domain::Urgency::Background;
    }
    return askPage<IndexRow, readIndexRow>(m_transport, request, page, size);
}

Client::Reply<Identification> Client::requestIdentification(QString personId, QString id)
{
    // An empty object rather than no body: only a body keeps Qt from sending it twice (oncebody.h).
    return askOwn(m_transport, makeRequest(Verb::Patch, requestPath, {personId, id}, QJsonObject()), personId,
                  id);
}

Client::Reply<QList<SupportedDocument>> Client::supportedDocuments(QString personId, QString id)
{
    return ask<QList<SupportedDocument>>(m_transport, makeRequest(Verb::Get, supportedPath, {personId, id}),
                                         readSupported);
}

} // namespace solaris
