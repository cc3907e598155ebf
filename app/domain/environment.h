// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace domain {

/// A set of hosts and the client id that goes with them. The secret is not here: it lives in the keychain.
struct Environment {
    enum class Kind { EmbeddedSandbox, SolarisSandbox, Production };
    Kind kind = Kind::EmbeddedSandbox;
    QString name; ///< shown, and the name of the data folder: letters, digits, "-"
    QUrl api;     ///< https, or http to loopback only
    QUrl auth;
    QString clientId;
    QString identHost; ///< the firm's own host at IDnow (white label, reference 13); empty: only IDnow's

    bool isSandbox() const { return kind != Kind::Production; }
};

/// True for https, and for http to 127.0.0.1, ::1 or localhost; no user info, a host present.
bool isAllowedHost(const QUrl &url);

} // namespace domain
