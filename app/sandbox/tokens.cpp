// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens.h"

#include "sandbox/apierror.h"
#include "sandbox/ids.h"
#include "sandbox/router.h"
#include "sandbox/world.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Client {
    QString id;
    QString secret;
};

std::optional<Client> basicClient(const Request &request)
{
    const QByteArray header = request.header("authorization");
    if (!header.toLower().startsWith("basic "))
        return std::nullopt;
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6).trimmed()));
    const qsizetype colon = pair.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    return Client{pair.left(colon), pair.mid(colon + 1)};
}

Reply tokenReply(World &world, int status, const QString &type)
{
    Reply reply =
        jsonReply(status, QJsonObject{
                              {u"access_token"_s, world.tokens.issue()},
                              {u"token_type"_s, type},
                              {u"expires_in"_s, static_cast<qint64>(world.tokens.lifetime().count())},
                              {u"scope"_s, u"partners"_s},
                          });
    reply.headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    return reply;
}

Problem oauthProblem(const QString &code, const QString &title, const QString &detail)
{
    return {400, code, title, detail};
}

Reply clientToken(World &world, const Request &request)
{
    const auto client = basicClient(request);
    if (!client || !world.tokens.knows(client->id, client->secret))
        return invalidClient();
    const QHash<QString, QString> form = formFields(request.body);
    if (form.value(u"grant_type"_s) != "client_credentials"_L1)
        return errorReply(oauthProblem(u"unsupported_grant_type"_s, u"Unsupported Grant Type"_s,
                                       u"grant_type must be client_credentials"_s));
    if (form.contains(u"scope"_s) && form.value(u"scope"_s) != "partners"_L1)
        return errorReply(oauthProblem(u"invalid_scope"_s, u"Invalid Scope"_s, u"scope must be partners"_s));
    return tokenReply(world, 200, u"bearer"_s);
}

/// The deprecated endpoint answered 201 and "Bearer" when it was captured (reference 1.1).
Reply legacyToken(World &world, const Request &request)
{
    const auto [readable, body] = request.json();
    if (!readable)
        return invalidJson();
    const Client named{body.value(u"client_id"_s).toString(), body.value(u"client_secret"_s).toString()};
    const Client client = basicClient(request).value_or(named);
    if (!world.tokens.knows(client.id, client.secret))
        return invalidClient();
    return tokenReply(world, 201, u"Bearer"_s);
}

} // namespace

Tokens::Tokens(QString clientId, QString clientSecret, std::chrono::seconds lifetime)
    : m_clientId(std::move(clientId))
    , m_clientSecret(std::move(clientSecret))
    , m_lifetime(lifetime)
{
}

bool Tokens::knows(const QString &clientId, const QString &clientSecret) const
{
    return clientId == m_clientId && clientSecret == m_clientSecret;
}

QString Tokens::issue()
{
    const auto now = Steady::now();
    m_goodUntil.removeIf([&](auto entry) { return entry.value() <= now; });
    QString token = randomToken();
    m_goodUntil.insert(token.toLatin1(), now + m_lifetime);
    return token;
}

std::optional<Reply> Tokens::refusal(const Request &request) const
{
    const QByteArray header = request.header("authorization");
    if (header.isEmpty())
        return tokenRequired();
    if (!header.toLower().startsWith("bearer "))
        return invalidToken();
    const auto found = m_goodUntil.constFind(header.mid(7).trimmed());
    if (found == m_goodUntil.cend() || *found <= Steady::now())
        return invalidToken();
    return std::nullopt;
}

void addTokenRoutes(Router &router)
{
    router.add(u"POST"_s, u"/oauth2/token"_s, clientToken, Door::Open);
    router.add(u"POST"_s, u"/oauth/token"_s, legacyToken, Door::Open);
}

} // namespace sandbox
