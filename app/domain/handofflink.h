// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"

#include <QString>

namespace domain {

/// Why a handoff link is not offered to anybody.
enum class LinkFault {
    None,
    Missing,          ///< the API gave no link
    Malformed,        ///< no address, or one with blanks, user info, an odd port, letters outside ASCII
    TooLong,          ///< longer than IDnow's links may be
    NotSecure,        ///< another scheme than https
    OtherEnvironment, ///< IDnow's test host in production, or its live host in a sandbox
    ForeignHost,      ///< any other host
};

/// IDnow's form links are at most about this long (reference 16).
inline constexpr int longestLink = 1040;

/// Judges the link as the API gave it. Offered is https, without user info and odd port, to IDnow's host of
/// this environment's kind or to the firm's own host there (reference 13); in a sandbox whose API is on this
/// computer also that sandbox's own page.
LinkFault linkFault(const QString &link, const Environment &environment);

/// What the fault means and what to do: one or two sentences in the user's language. The link is not in them.
QString linkFaultText(LinkFault fault);

/// True for a plain host name such as "ident.bank.example": letters, digits, "-", at least one dot.
bool isHostName(const QString &text);

} // namespace domain
