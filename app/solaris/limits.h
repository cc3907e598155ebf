// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QCoroTask>
#include <chrono>
#include <functional>

namespace solaris {

/// The client secret, asked for when a token is needed; it comes from the keychain or a file.
using SecretProvider = std::function<QCoro::Task<domain::Result<QByteArray>>()>;

/// What may be tuned; the defaults are for the real API.
struct Limits {
    std::chrono::milliseconds transferTimeout{30'000}; ///< silence on one transfer
    std::chrono::milliseconds totalDeadline{150'000};  ///< one call in all (API idle limit, reference 2.2)
    std::chrono::milliseconds tokenMargin{60'000};     ///< renewed this long ahead of expiry
    qint64 maxJsonBytes = 16 * 1024 * 1024;
    qint64 maxFileBytes = 200 * 1024 * 1024;
    int getAttempts = 3; ///< a GET is tried this often on network failure, 502, 503, 504 and 429
    std::chrono::milliseconds retryBase{500};   ///< first pause before a repeat; doubles, with jitter
    std::chrono::milliseconds retryCap{10'000}; ///< a Retry-After beyond this is handed to the caller instead
    std::chrono::milliseconds fileDeadline{1'800'000}; ///< totalDeadline of a document's bytes
    int inFlight =
        6; ///< requests on the wire at once: Qt's own limit per host, so that none waits unseen in Qt
};

} // namespace solaris
