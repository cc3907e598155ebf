// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/ask.h"
#include "solaris/client.h"
#include "solaris/documentjson.h"
#include "solaris/identificationjson.h"

namespace solaris {

using namespace Qt::Literals::StringLiterals;
using domain::Identification;
using domain::SupportedDocument;

namespace {

const QString identificationsPath = u"/v1/persons/{id}/identifications"_s;
const QString identificationPath = u"/v1/persons/{id}/identifications/{id}"_s;

std::optional<QList<SupportedDocument>> readSupported(const QJsonDocument &document, const Answer &)
{
    return readSupportedDocuments(document);
}

} // namespace

Client::Reply<Identification> Client::createIdentification(QString personId,
                                                           domain::IdentificationOrder order)
{
    return ask<Identification>(m_transport,
                               makeRequest(Verb::Post, identificationsPath, {personId}, writeOrder(order)),
                               one<Identification, readIdentification>);
}

Client::Reply<QList<Identification>> Client::identifications(QString personId)
{
    return ask<QList<Identification>>(m_transport, makeRequest(Verb::Get, identificationsPath, {personId}),
                                      many<Identification, readIdentification>);
}

Client::Reply<Identification> Client::identification(QString personId, QString id, bool includeDocuments)
{
    auto request = makeRequest(Verb::Get, identificationPath, {personId, id});
    if (request) {
        // Always said: the pages disagree on the default (reference 18).
        request->query = includeDocuments ? u"include_documents=true"_s : u"include_documents=false"_s;
    }
    return ask<Identification>(m_transport, request, one<Identification, readIdentification>);
}

Client::Reply<Identification> Client::requestIdentification(QString personId, QString id)
{
    // An empty object rather than no body: only a body keeps Qt from sending it twice (oncebody.h).
    return ask<Identification>(
        m_transport,
        makeRequest(Verb::Patch, identificationPath + u"/request"_s, {personId, id}, QJsonObject()),
        one<Identification, readIdentification>);
}

Client::Reply<QList<SupportedDocument>> Client::supportedDocuments(QString personId, QString id)
{
    return ask<QList<SupportedDocument>>(
        m_transport, makeRequest(Verb::Get, identificationPath + u"/supported_documents"_s, {personId, id}),
        readSupported);
}

} // namespace solaris
