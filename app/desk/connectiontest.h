// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/error.h"

#include <QCoroTask>

namespace desk {

/// What a test of the connection found: the first thing that is wrong, in the order in which it is met.
struct ConnectionReport {
    enum class Trouble {
        None,
        HostUnknown, ///< no such name
        HostSilent,  ///< refused, unreachable or no answer in time
        Tls,         ///< no secure connection; `why` holds the domain::TlsFault
        NotSolaris,  ///< something answers, but not as the API does
        Credentials, ///< client id or secret
        Rights,      ///< a token came, but it may not read persons
        Server,      ///< the server is at fault, or wants quiet
    };
    Trouble trouble = Trouble::None;
    QString host;                     ///< the one that it was about: first the token host, then the API
    qint64 clockOffset = 0;           ///< the server's clock minus this computer's, seconds
    std::optional<domain::Error> why; ///< of the trouble, for support
    /// Beyond this many seconds IDnow's and Solaris's times can't be trusted on this computer.
    static constexpr qint64 clockTolerance = 120;
    bool clockIsWrong() const { return qAbs(clockOffset) > clockTolerance; }
};

/// Asks for a token, then for one person. Changes nothing, keeps nothing, needs no journal.
QCoro::Task<ConnectionReport> testConnection(domain::Environment environment, QByteArray secret);

} // namespace desk
