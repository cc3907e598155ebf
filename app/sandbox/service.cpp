// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/service.h"

#include "sandbox/apierror.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Only names of this machine: a web page elsewhere that points its own name at loopback gets nothing.
bool isOurHost(const QByteArray &host)
{
    const QString name = QString::fromLatin1(host).section(u':', 0, 0);
    return host.startsWith("[::1]") || name == "127.0.0.1"_L1 || name == "localhost"_L1;
}

Reply serverError(int status)
{
    return errorReply({status, u"generic_error"_s, u"Generic Error"_s, u"There was an error"_s});
}

Reply rateLimited(int retryAfter)
{
    Reply reply = errorReply({429, u"too_many_requests"_s, u"Too Many Requests"_s, u"Slow down"_s});
    reply.headers = {{"Retry-After", QByteArray::number(retryAfter)}};
    return reply;
}

Reply gatewayPage(int status)
{
    return {.status = status,
            .body =
                "<html><head><title>Gateway error</title></head><body><h1>Gateway error</h1></body></html>",
            .contentType = "text/html"};
}

} // namespace

Service::Service(Router &router, FaultDesk &faults, StopSignal &stop)
    : m_router(router)
    , m_faults(faults)
    , m_stop(stop)
{
}

Outcome Service::answer(const Request &request)
{
    m_faults.count(request);
    if (!isOurHost(request.header("host")))
        return {errorReply({421, u"misdirected_request"_s, u"Misdirected Request"_s,
                            u"This sandbox serves 127.0.0.1 and localhost only"_s})};
    // The controls must stay usable, whatever was ordered for "any path".
    const bool control = request.path == "/sandbox"_L1 || request.path.startsWith("/sandbox/"_L1);
    const auto fault = control ? std::nullopt : m_faults.take(request);
    return fault ? play(*fault, request) : Outcome{m_router.answer(request)};
}

Outcome Service::play(const Fault &fault, const Request &request)
{
    switch (fault.kind) {
    case Fault::Kind::Unauthorized: return {invalidToken()};
    case Fault::Kind::RateLimited: return {rateLimited(fault.retryAfter)};
    case Fault::Kind::ServerError: return {serverError(fault.status)};
    case Fault::Kind::Html: return {gatewayPage(fault.status)};
    case Fault::Kind::DropAfterReading:
    case Fault::Kind::ResetConnection:
        return {fault.takesEffect ? m_router.answer(request) : Reply{}, fault.kind};
    case Fault::Kind::EndlessBody: return {Reply{}, fault.kind};
    case Fault::Kind::TruncatedBody: return {m_router.answer(request), fault.kind};
    case Fault::Kind::Delay: m_stop.waitFor(fault.delay); break;
    case Fault::Kind::None: break;
    }
    return {m_router.answer(request)};
}

} // namespace sandbox
