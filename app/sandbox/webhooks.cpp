// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks.h"

#include "sandbox/apierror.h"
#include "sandbox/ids.h"
#include "sandbox/outboundpost.h"
#include "sandbox/paging.h"
#include "sandbox/router.h"
#include "sandbox/world.h"

#include <QJsonArray>
#include <QUrl>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Subscription &subscription)
{
    return {
        {u"id"_s, subscription.id}, {u"event_type"_s, subscription.eventType}, {u"url"_s, subscription.url}};
}

bool isLoopback(const QString &host)
{
    return QStringList{u"127.0.0.1"_s, u"localhost"_s, u"::1"_s}.contains(host);
}

Problem urlProblem(const QString &code, const QString &title, const QString &message)
{
    return {400, code, title, u"url "_s + message, u"url"_s, message};
}

/// Calls out, so it runs without the world's lock and takes it for the entry alone.
Reply createSubscription(World &world, const Request &request)
{
    const auto [readable, body] = request.json();
    if (!readable)
        return invalidJson();
    const QString type = body.value(u"event_type"_s).toString();
    const QUrl url(body.value(u"url"_s).toString(), QUrl::StrictMode);
    if (type.isEmpty())
        return errorReply(invalidField(u"event_type"_s, u"can't be blank"_s));
    if (!url.isValid() || url.host().isEmpty())
        return errorReply(urlProblem(u"invalid_webhook_url"_s, u"Invalid Webhook URL"_s, u"is not a URL"_s));
    if (url.scheme() != "https"_L1)
        return errorReply(urlProblem(u"unsafe_webhook_url"_s, u"Unsafe Webhook URL"_s, u"must use https"_s));
    const QList<std::pair<QByteArray, QByteArray>> headers{
        {"SOLARIS-WEBHOOK-EVENT-TYPE", "WEBHOOK-SUBSCRIPTION"}};
    if (isLoopback(url.host()) && postToLoopback(url, headers, {}) / 100 != 2)
        return errorReply(
            urlProblem(u"invalid_webhook_url"_s, u"Invalid Webhook URL"_s, u"did not answer with 2xx"_s));

    const Subscription subscription{newId({}), type, url.toString(), newId({}) + newId({})};
    {
        const std::scoped_lock lock(world.mutex);
        world.subscriptions.append(subscription);
    }
    QJsonObject answer = toJson(subscription);
    answer.insert(u"secret"_s, subscription.secret); // shown this once
    return jsonReply(201, answer);
}

Reply listSubscriptions(World &world, const Request &request)
{
    const auto page = readPage(request);
    if (!page)
        return badPage();
    QJsonArray rows;
    for (const Subscription &subscription : world.subscriptions.mid(page->first(), page->size))
        rows.append(toJson(subscription));
    return pageReply(request, *page, world.subscriptions.size(), rows);
}

qsizetype find(const World &world, const QString &id)
{
    for (qsizetype i = 0; i < world.subscriptions.size(); ++i) {
        if (world.subscriptions.at(i).id == id)
            return i;
    }
    return -1;
}

Reply getSubscription(World &world, const Request &request)
{
    const qsizetype at = find(world, request.args.first());
    return at < 0 ? notFound(u"Solaris::Webhook"_s, request.args.first())
                  : jsonReply(200, toJson(world.subscriptions.at(at)));
}

Reply removeSubscription(World &world, const Request &request)
{
    const qsizetype at = find(world, request.args.first());
    if (at < 0)
        return notFound(u"Solaris::Webhook"_s, request.args.first());
    return jsonReply(200, toJson(world.subscriptions.takeAt(at)));
}

} // namespace

void addWebhookRoutes(Router &router)
{
    router.addUnlocked(u"POST"_s, u"/v1/webhooks"_s, createSubscription);
    router.add(u"GET"_s, u"/v1/webhooks"_s, listSubscriptions);
    router.add(u"GET"_s, u"/v1/webhooks/{}"_s, getSubscription);
    router.add(u"DELETE"_s, u"/v1/webhooks/{}"_s, removeSubscription);
}

} // namespace sandbox
