// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "solaris/limits.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace solaris {

class Transport;

/// The bearer token as the API gives it: its text and how long it lasts.
struct TokenReply {
    QByteArray token;
    std::chrono::seconds lifetime{};
};

/// Reads the token host's 2xx body; nothing when it holds no usable bearer token (reference 1.1).
std::optional<TokenReply> readToken(const QByteArray &body);

/// Keeps the token: fetched with the client's credentials, shared by all callers, one renewal however many
/// wait, renewed ahead of expiry and after a 401.
class TokenKeeper {
public:
    using Waiter = std::function<void(const domain::Result<QByteArray> &)>;

    TokenKeeper(SecretProvider secret, std::chrono::milliseconds margin);

    /// Calls the waiter with a token that is still good, at once if there is one.
    void get(const std::shared_ptr<Transport> &transport, Waiter waiter);
    /// The API refused this token: forget it, unless a newer one is here already.
    void refused(const QByteArray &token);

private:
    static QCoro::Task<> renew(std::shared_ptr<Transport> transport);
    void settle(const domain::Result<QByteArray> &result);

    SecretProvider m_secret;
    std::chrono::milliseconds m_margin;
    QByteArray m_token;
    QDeadlineTimer m_good; ///< until the margin ahead of expiry
    bool m_renewing = false;
    std::vector<Waiter> m_waiters;
};

} // namespace solaris
