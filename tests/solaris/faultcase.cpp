// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultcase.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using Column = Endpoint::Column;
using Where = NetworkFault::Where;

namespace {

/// Too long for any name service to be asked.
QUrl nowhere()
{
    return QUrl(u"https://"_s + u"no-such-host."_s.repeated(22) + u"invalid"_s);
}

} // namespace

FaultCase::FaultCase(Endpoint endpoint, const NetworkFault &fault, const solaris::Limits &limits)
    : m_endpoint(std::move(endpoint))
    , m_fault(fault)
{
    const RawServer::Script good = [this](const Seen &) { return json(200, m_endpoint.good); };
    const bool isToken = m_endpoint.column == Column::Token;
    m_auth = isToken ? faultyHost() : std::make_unique<RawServer>(good);
    m_api = isToken ? std::make_unique<RawServer>([](const Seen &) { return json(200, personBody); })
                    : faultyHost();
    domain::Environment environment = Bench::environmentOf(*m_api);
    environment.auth = m_auth->url();
    QUrl &faulty = isToken ? environment.auth : environment.api;
    if (fault.where == Where::NoHost) {
        faulty = nowhere();
    } else if (fault.where == Where::PlainText) {
        faulty.setScheme(u"https"_s);
    }
    m_client = std::make_unique<solaris::Client>(environment, testSecret, limits);
    m_client->setBudget(1000); // no case waits for its turn
}

std::unique_ptr<RawServer> FaultCase::faultyHost()
{
    const RawServer::Script script = [this](const Seen &seen) { return answer(seen); };
    std::unique_ptr<RawServer> host = m_fault.where == Where::Certificate
                                          ? std::make_unique<RawServer>(script, m_fault.papers.shown())
                                          : std::make_unique<RawServer>(script);
    host->tokenReply = script;
    if (m_fault.where == Where::Accept || m_fault.where == Where::PlainText) {
        host->onAccept = m_fault.onAccept;
    }
    return host;
}

Reaction FaultCase::answer(const Seen &seen)
{
    if (m_endpoint.column == Column::File && !seen.target.endsWith("/file")) {
        return json(200, "{\"id\":\"a\",\"size\":" + QByteArray::number(m_endpoint.good.size()) + "}");
    }
    ++m_requests;
    return m_healed || !m_fault.react ? json(200, m_endpoint.good) : m_fault.react(m_endpoint, m_requests);
}

void FaultCase::start()
{
    if (m_fault.where == Where::Refused) {
        (m_endpoint.column == Column::Token ? m_auth : m_api)->close();
    }
    m_result.reset();
    m_endpoint.call(*m_client).then([this](const domain::Result<void> &result) { m_result = result; });
}

const QList<Seen> &FaultCase::heard() const
{
    return m_endpoint.column == Column::Token ? m_auth->tokenCalls() : m_api->seen();
}

int FaultCase::arrived() const
{
    const bool isWrite = m_endpoint.column == Column::Send;
    QSet<QByteArray> attempts;
    int count = 0;
    for (const Seen &seen : heard()) {
        if (m_endpoint.column != Column::File || seen.target.endsWith("/file")) {
            attempts.insert(seen.headers.value("x-request-id"));
            ++count;
        }
    }
    return isWrite ? count : int(attempts.size());
}

bool FaultCase::heal()
{
    m_healed = true;
    m_auth->onAccept.reset();
    m_api->onAccept.reset();
    return m_fault.where == Where::Answer || m_fault.where == Where::Accept;
}

QString FaultCase::leaks() const
{
    for (const Seen &seen : m_api->seen()) {
        if (!seen.headers.value("authorization").startsWith("Bearer token-")) {
            return u"the API's host heard "_s + QString::fromLatin1(seen.headers.value("authorization"));
        }
    }
    for (const Seen &seen : m_auth->tokenCalls()) {
        if (!seen.headers.value("authorization").startsWith("Basic ")) {
            return u"the token's host heard "_s + QString::fromLatin1(seen.headers.value("authorization"));
        }
    }
    if (!m_auth->seen().isEmpty() || !m_api->tokenCalls().isEmpty()) {
        return u"a request reached the other host"_s;
    }
    return {};
}
