// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/client.h"

#include "solaris/transport.h"

namespace solaris {

Client::Client(domain::Environment environment, SecretProvider secret, Limits limits, QObject *parent)
    : QObject(parent)
    , m_transport(std::make_shared<Transport>(std::move(environment), std::move(secret), limits))
{
    m_transport->onClock = [this](qint64 seconds) { Q_EMIT clockOffset(seconds); };
}

Client::~Client()
{
    m_transport->onClock = nullptr;
    m_transport->close();
}

const domain::Environment &Client::environment() const
{
    return m_transport->environment();
}

void Client::setBudget(double requestsPerSecond)
{
    m_transport->pacer().setRate(requestsPerSecond);
}

double Client::budget() const
{
    return m_transport->pacer().rate();
}

double Client::rate() const
{
    return m_transport->pacer().sentPerSecond(m_transport->now());
}

bool Client::isFree() const
{
    return m_transport->pacer().isFree(m_transport->now());
}

std::chrono::milliseconds Client::quietFor() const
{
    return m_transport->pacer().quietFor(m_transport->now());
}

} // namespace solaris
