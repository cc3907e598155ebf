// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sandbox {

struct World;

/// Answers one request; called with the world locked unless the route says otherwise.
using Handler = Reply (*)(World &world, const Request &request);

/// Which door a route has: the API wants a bearer token, the customer's page and the sandbox's own controls
/// do not.
enum class Door { Api, Open };

/// Finds the handler of a request. Patterns are paths whose "{}" segments stand for anything.
class Router {
public:
    explicit Router(World &world);
    void add(const QString &method, const QString &pattern, Handler handler, Door door = Door::Api);
    /// For a handler that calls out and so must not hold the world; it locks by itself.
    void addUnlocked(const QString &method, const QString &pattern, Handler handler);
    Reply answer(Request request) const;

private:
    struct Route {
        QString method;
        QStringList segments;
        Handler handler;
        Door door;
        bool locked;
    };
    const Route *find(Request &request) const;

    World &m_world;
    QList<Route> m_routes;
};

} // namespace sandbox
