// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tlsfault.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct TlsWords {
    Q_DECLARE_TR_FUNCTIONS(TlsWords)
};

} // namespace

QString codeOf(TlsFault fault)
{
    switch (fault) {
    case TlsFault::UnknownIssuer: return u"tls_unknown_issuer"_s;
    case TlsFault::OtherHost: return u"tls_other_host"_s;
    case TlsFault::Expired: return u"tls_expired"_s;
    case TlsFault::NotValidYet: return u"tls_not_valid_yet"_s;
    case TlsFault::Untrusted: return u"tls_untrusted"_s;
    case TlsFault::Handshake: return u"tls_handshake"_s;
    }
    return {};
}

TlsFault tlsFaultOf(const Error &error)
{
    for (const TlsFault fault : {TlsFault::UnknownIssuer, TlsFault::OtherHost, TlsFault::Expired,
                                 TlsFault::NotValidYet, TlsFault::Untrusted}) {
        if (error.code == codeOf(fault))
            return fault;
    }
    return TlsFault::Handshake;
}

QString tlsText(TlsFault fault)
{
    switch (fault) {
    case TlsFault::UnknownIssuer:
        return TlsWords::tr(
            "The server's certificate comes from an issuer that this computer doesn't trust. Somebody may be "
            "reading along: nothing was sent. Ask your IT support.");
    case TlsFault::OtherHost:
        return TlsWords::tr(
            "The server's certificate is made out to another host. Nothing was sent. Check the server "
            "address in the settings; otherwise ask your IT support.");
    case TlsFault::Expired:
        return TlsWords::tr(
            "The server's certificate has expired. Nothing was sent. Check this computer's date and time; "
            "if they are right, ask your IT support.");
    case TlsFault::NotValidYet:
        return TlsWords::tr(
            "The server's certificate is not valid yet. Nothing was sent. Check this computer's date and "
            "time; if they are right, ask your IT support.");
    case TlsFault::Untrusted:
        return TlsWords::tr(
            "The server's certificate can't be trusted. Nothing was sent. Ask your IT support.");
    case TlsFault::Handshake:
        return TlsWords::tr(
            "The server made no secure connection. Nothing was sent. Check the server address in the "
            "settings; otherwise ask your IT support.");
    }
    return {};
}

} // namespace domain
