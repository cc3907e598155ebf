// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"

#include <QHash>
#include <chrono>
#include <optional>

namespace sandbox {

class Router;

/// The access tokens given out (reference 1.1). They live in real seconds, whatever the sandbox clock does.
class Tokens {
public:
    Tokens(QString clientId, QString clientSecret, std::chrono::seconds lifetime);

    bool knows(const QString &clientId, const QString &clientSecret) const;
    QString issue();
    std::chrono::seconds lifetime() const { return m_lifetime; }
    const QString &clientId() const { return m_clientId; }
    const QString &clientSecret() const { return m_clientSecret; }

    /// The 401 for a request without a token that is still good; nothing when it has one.
    std::optional<Reply> refusal(const Request &request) const;

private:
    using Steady = std::chrono::steady_clock;
    QString m_clientId;
    QString m_clientSecret;
    std::chrono::seconds m_lifetime;
    QHash<QByteArray, Steady::time_point> m_goodUntil;
};

/// POST /oauth2/token and the legacy POST /oauth/token.
void addTokenRoutes(Router &router);

} // namespace sandbox
