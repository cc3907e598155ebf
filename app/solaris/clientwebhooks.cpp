// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/ask.h"
#include "solaris/client.h"
#include "solaris/webhookjson.h"

namespace solaris {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr logbook::Word webhooksPath = "/v1/webhooks";
constexpr logbook::Word webhookPath = "/v1/webhooks/{id}";

/// Any 2xx says that it is gone, with or without a body; only a page for a browser is nobody's answer.
Task<void> remove(std::shared_ptr<Transport> transport, domain::Result<Request> request)
{
    if (!request) {
        co_return domain::Failure(request.error());
    }
    auto sending = send(transport, *request);
    const domain::Result<Answer> answer = co_await sending;
    if (!answer) {
        co_return domain::Failure(answer.error());
    }
    if (!answer->body.trimmed().isEmpty() && parseJson(answer->body).isNull()) {
        co_return domain::Failure(
            unreadable(*request, answer->status, answer->requestId, u"the body is not JSON"_s));
    }
    co_return domain::Result<void>();
}

} // namespace

Client::Reply<Webhook> Client::createWebhook(QString eventType, QUrl url)
{
    const QJsonObject body{{u"event_type"_s, eventType}, {u"url"_s, url.toString(QUrl::FullyEncoded)}};
    return ask<Webhook>(m_transport, makeRequest(Verb::Post, webhooksPath, {}, body),
                        one<Webhook, readWebhook>);
}

Client::Reply<Page<Webhook>> Client::webhooks(int page, int size)
{
    return askPage<Webhook, readWebhook>(m_transport, makeRequest(Verb::Get, webhooksPath), page, size);
}

Client::Reply<Webhook> Client::webhook(QString id)
{
    return ask<Webhook>(m_transport, makeRequest(Verb::Get, webhookPath, {id}), one<Webhook, readWebhook>);
}

Client::Reply<void> Client::deleteWebhook(QString id)
{
    return remove(m_transport, makeRequest(Verb::Delete, webhookPath, {id}));
}

} // namespace solaris
