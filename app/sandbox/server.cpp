// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include "sandbox/admin.h"
#include "sandbox/changerequests.h"
#include "sandbox/documents.h"
#include "sandbox/httpfront.h"
#include "sandbox/identifications.h"
#include "sandbox/mobilenumbers.h"
#include "sandbox/persons.h"
#include "sandbox/play.h"
#include "sandbox/webhooks.h"
#include "sandbox/world.h"

namespace sandbox {

using namespace Qt::StringLiterals;

struct Server::Impl {
    explicit Impl(const Options &given)
        : options(given)
        , clock(given.speed)
        , world(clock, faults, Tokens(given.clientId, given.clientSecret, given.tokenLifetime))
        , router(world)
        , service(router, faults, stop)
        , front(service, stop)
    {
        addAdminRoutes(router);
        addTokenRoutes(router);
        addPersonRoutes(router);
        addMobileNumberRoutes(router);
        addIdentificationRoutes(router);
        addDocumentRoutes(router);
        addChangeRequestRoutes(router);
        addWebhookRoutes(router);
        addPlayRoutes(router);
    }

    Options options;
    Clock clock;
    FaultDesk faults;
    StopSignal stop;
    World world;
    Router router;
    Service service;
    HttpFront front;
};

Server::Server(Options options)
    : m_impl(std::make_unique<Impl>(options))
{
}

Server::~Server()
{
    m_impl->stop.stop();
    m_impl->front.stop();
}

bool Server::start()
{
    if (!m_impl->front.bind(m_impl->options.port))
        return false;
    m_impl->world.baseUrl = u"http://127.0.0.1:%1"_s.arg(port());
    m_impl->front.serve();
    return true;
}

int Server::port() const
{
    return m_impl->front.port();
}

QUrl Server::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port()));
}

void Server::setSpeed(double speed)
{
    m_impl->clock.setSpeed(speed);
}

void Server::setIndex(IndexKind kind)
{
    const std::scoped_lock lock(m_impl->world.mutex);
    setIndexKind(m_impl->world, kind);
}

void Server::inject(const Fault &fault)
{
    m_impl->faults.add(fault);
}

void Server::clearFaults()
{
    m_impl->faults.clear();
}

QByteArray Server::lastBody(const QString &method, const QString &pathPart) const
{
    return m_impl->faults.lastBody(method, pathPart);
}

int Server::hits(const QString &method, const QString &pathPart) const
{
    return m_impl->faults.hits(method, pathPart);
}

void Server::advance(std::chrono::seconds sandboxTime)
{
    m_impl->clock.advance(sandboxTime);
}

void Server::setClockError(std::chrono::seconds error)
{
    m_impl->front.setClockError(error);
}

} // namespace sandbox
