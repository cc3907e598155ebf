// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace domain {

/// Why no secure connection came about. Where a certificate is wrong in several ways, the first of this list
/// is said: what an unknown issuer signed proves nothing else.
enum class TlsFault {
    UnknownIssuer, ///< no authority this computer trusts has signed for it
    OtherHost,     ///< it is made out to another name
    Expired,
    NotValidYet,
    Untrusted, ///< refused for another reason: revoked, wrong use, broken
    Handshake, ///< no certificate was seen: the server speaks no TLS, or refused ours
};

/// An error of kind Tls carries its fault as this code, English, for support.
QString codeOf(TlsFault fault);
/// The fault of an error of kind Tls; Handshake when it names none.
TlsFault tlsFaultOf(const Error &error);
/// What happened and what to do, in the user's language; one or two sentences.
QString tlsText(TlsFault fault);

} // namespace domain
