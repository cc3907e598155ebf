// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/ask.h"
#include "solaris/client.h"
#include "solaris/documentjson.h"

namespace solaris {

using namespace Qt::Literals::StringLiterals;
using domain::KycDocument;

namespace {

constexpr logbook::Word documentsPath = "/v1/persons/{id}/documents";
constexpr logbook::Word documentPath = "/v1/persons/{id}/documents/{id}";
constexpr logbook::Word filePath = "/v1/persons/{id}/documents/{id}/file";

Task<QByteArray> fetchFile(std::shared_ptr<Transport> transport, domain::Result<Request> request,
                           domain::Result<Request> metadata)
{
    if (!request) {
        co_return domain::Failure(request.error());
    }
    auto sending = send(transport, *request);
    const domain::Result<Answer> answer = co_await sending;
    if (!answer) {
        co_return domain::Failure(answer.error());
    }
    if (!answer->lengthStated) {
        // Nothing tells whether the bytes are all there: the metadata has to.
        auto asking = ask<KycDocument>(transport, metadata, one<KycDocument, readDocument>);
        const domain::Result<KycDocument> known = co_await asking;
        if (!known) {
            co_return domain::Failure(known.error());
        }
        if (known->size != answer->body.size()) {
            const QString why = u"the size differs from the metadata's"_s;
            co_return domain::Failure(unreadable(*request, answer->status, answer->requestId, why));
        }
    }
    co_return answer->body;
}

} // namespace

Client::Reply<Page<KycDocument>> Client::documents(QString personId, int page, int size)
{
    return askPage<KycDocument, readDocument>(m_transport, makeRequest(Verb::Get, documentsPath, {personId}),
                                              page, size);
}

Client::Reply<KycDocument> Client::document(QString personId, QString documentId)
{
    return ask<KycDocument>(m_transport, makeRequest(Verb::Get, documentPath, {personId, documentId}),
                            one<KycDocument, readDocument>);
}

Client::Reply<QByteArray> Client::documentFile(QString personId, QString documentId,
                                               std::shared_ptr<Download> download, domain::Urgency urgency)
{
    auto request = makeRequest(Verb::Get, filePath, {personId, documentId});
    auto metadata = makeRequest(Verb::Get, documentPath, {personId, documentId});
    if (request && metadata) {
        request->urgency = metadata->urgency = urgency;
        request->file = true;
        request->download = std::move(download);
    }
    return fetchFile(m_transport, request, metadata);
}

} // namespace solaris
