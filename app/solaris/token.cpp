// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/token.h"

#include "solaris/errors.h"
#include "solaris/jsonread.h"
#include "solaris/transport.h"

#include <algorithm>

namespace solaris {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;
using domain::Result;

namespace {

/// Only characters a header can carry: nothing from a reply may add a line to our next request.
bool isHeaderSafe(const QByteArray &token)
{
    return std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

Request tokenRequest()
{
    Request request;
    request.verb = Verb::Post;
    request.path = u"/oauth2/token"_s;
    request.where = u"POST /oauth2/token"_s;
    request.form = "/oauth2/token";
    request.body = "grant_type=client_credentials&scope=partners";
    request.contentType = "application/x-www-form-urlencoded";
    return request;
}

} // namespace

std::optional<TokenReply> readToken(const QByteArray &body)
{
    const QJsonObject object = parseJson(body).object();
    TokenReply reply;
    reply.token = object.value("access_token"_L1).toString().toUtf8(); // a number is no token
    const QString type = textOf(object, "token_type"_L1).toLower();
    // One that doesn't say how long it lasts is used shortly; a 401 would end it anyway.
    constexpr qint64 shortLife = 300;
    constexpr qint64 longLife = 24 * 3600;
    reply.lifetime = std::chrono::seconds(
        std::clamp<qint64>(integerOf(object.value("expires_in"_L1), shortLife), 0, longLife));
    const bool isBearer = type.isEmpty() || type == "bearer"_L1;
    if (reply.token.isEmpty() || !isBearer || !isHeaderSafe(reply.token)) {
        return std::nullopt;
    }
    return reply;
}

TokenKeeper::TokenKeeper(SecretProvider secret, std::chrono::milliseconds margin)
    : m_secret(std::move(secret))
    , m_margin(margin)
{
}

void TokenKeeper::get(const std::shared_ptr<Transport> &transport, Waiter waiter)
{
    if (!m_token.isEmpty() && !m_good.hasExpired()) {
        waiter(m_token);
        return;
    }
    m_waiters.push_back(std::move(waiter));
    if (!m_renewing) {
        m_renewing = true;
        renew(transport);
    }
}

void TokenKeeper::refused(const QByteArray &token)
{
    if (token == m_token) {
        m_token.clear();
    }
}

QCoro::Task<> TokenKeeper::renew(std::shared_ptr<Transport> transport)
{
    TokenKeeper &keeper = transport->token(); // lives as long as the transport, which this frame holds
    auto asking = keeper.m_secret();
    const Result<QByteArray> secret = co_await asking;
    if (!secret) {
        keeper.settle(secret);
        co_return;
    }
    Request request = tokenRequest();
    request.basic = transport->environment().clientId.toUtf8() + ':' + *secret;
    const QString where = request.where;
    auto sending = send(transport, std::move(request));
    const Result<Answer> answer = co_await sending;
    if (!answer) {
        keeper.settle(domain::Failure(answer.error()));
        co_return;
    }
    const std::optional<TokenReply> reply = readToken(answer->body);
    if (!reply) {
        auto failure = domain::fail(ErrorKind::BadReply, where, u"no usable token in the reply"_s);
        failure.value().httpStatus = answer->status;
        failure.value().requestId = answer->requestId;
        keeper.settle(failure);
        co_return;
    }
    // A token that lasts hardly longer than the margin is used for half its life, else each call would renew.
    const std::chrono::milliseconds lifetime = reply->lifetime;
    keeper.m_good.setRemainingTime(lifetime - std::min(keeper.m_margin, lifetime / 2));
    keeper.m_token = reply->token;
    keeper.settle(reply->token);
}

void TokenKeeper::settle(const Result<QByteArray> &result)
{
    m_renewing = false;
    for (const Waiter &waiter : std::exchange(m_waiters, {})) {
        waiter(result);
    }
}

} // namespace solaris
