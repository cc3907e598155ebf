// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "solaris/exchange.h"
#include "solaris/request.h"

#include <optional>

namespace solaris {

/// Judges an exchange that did not end well: what kind of failure, and what support needs.
domain::Error errorOf(const Request &request, const Outcome &outcome);

/// The answer was a success that can't be understood: BadReply, or FateUnknown when something was changed by
/// it.
domain::Error unreadable(const Request &request, int status, const QString &requestId, const QString &detail);

/// The pause a server asked for, seconds or an HTTP date (seen from `now`); 0 when none or in the past.
std::chrono::seconds readRetryAfter(const QByteArray &header, const QDateTime &now);

/// How long to wait before attempt `attempt + 1`, or nothing when this failure must not be repeated. Only
/// calls that change nothing are, on network failure, 502, 503, 504 and 429 (reference 3).
std::optional<std::chrono::milliseconds> repeatAfter(const Request &request, const domain::Error &error,
                                                     const Outcome &outcome, int attempt,
                                                     std::chrono::milliseconds base,
                                                     std::chrono::milliseconds cap);

} // namespace solaris
