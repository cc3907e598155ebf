// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;

Bench::Bench(RawServer::Script script, solaris::Limits limits)
    : server(std::move(script))
    , client(std::make_unique<solaris::Client>(environmentOf(server), testSecret, limits))
{
}

Bench::~Bench() = default;

solaris::Limits Bench::quick()
{
    solaris::Limits limits;
    limits.transferTimeout = 1500ms;
    limits.totalDeadline = 3000ms;
    limits.retryBase = 5ms;
    return limits;
}

domain::Environment Bench::environmentOf(const RawServer &server)
{
    return {domain::Environment::Kind::EmbeddedSandbox, u"test"_s, server.url(), server.url(), u"desk"_s, {}};
}

QCoro::Task<domain::Result<QByteArray>> testSecret()
{
    co_return QByteArrayLiteral("hush");
}

QString kindName(ErrorKind kind)
{
    static const QMap<ErrorKind, QString> names{
        {ErrorKind::NoConnection, u"NoConnection"_s}, {ErrorKind::Timeout, u"Timeout"_s},
        {ErrorKind::FateUnknown, u"FateUnknown"_s},   {ErrorKind::Tls, u"Tls"_s},
        {ErrorKind::Cancelled, u"Cancelled"_s},       {ErrorKind::Credentials, u"Credentials"_s},
        {ErrorKind::Forbidden, u"Forbidden"_s},       {ErrorKind::WrongTan, u"WrongTan"_s},
        {ErrorKind::NotFound, u"NotFound"_s},         {ErrorKind::Conflict, u"Conflict"_s},
        {ErrorKind::Invalid, u"Invalid"_s},           {ErrorKind::RateLimited, u"RateLimited"_s},
        {ErrorKind::ServerFault, u"ServerFault"_s},   {ErrorKind::BadReply, u"BadReply"_s},
        {ErrorKind::TooLarge, u"TooLarge"_s},         {ErrorKind::Rule, u"Rule"_s}};
    return names.value(kind, u"another kind"_s);
}
