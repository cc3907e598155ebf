// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/router.h"

#include "sandbox/apierror.h"
#include "sandbox/tokens.h"
#include "sandbox/world.h"

namespace sandbox {

using namespace Qt::StringLiterals;

Router::Router(World &world)
    : m_world(world)
{
}

void Router::add(const QString &method, const QString &pattern, Handler handler, Door door)
{
    m_routes.append({method, pattern.split(u'/'), handler, door, true});
}

void Router::addUnlocked(const QString &method, const QString &pattern, Handler handler)
{
    m_routes.append({method, pattern.split(u'/'), handler, Door::Api, false});
}

Reply Router::answer(Request request) const
{
    if (request.method == "HEAD"_L1)
        request.method = u"GET"_s;
    const Route *route = find(request);
    if ((route && route->door == Door::Api) || request.path.startsWith("/v1/"_L1)) {
        const std::scoped_lock lock(m_world.mutex);
        if (const auto refusal = m_world.tokens.refusal(request))
            return *refusal;
    }
    if (!route)
        return unknownRoute();
    if (!route->locked)
        return route->handler(m_world, request);
    const std::scoped_lock lock(m_world.mutex);
    return route->handler(m_world, request);
}

const Router::Route *Router::find(Request &request) const
{
    const QStringList segments = request.path.split(u'/');
    for (const Route &route : m_routes) {
        if (route.method != request.method || route.segments.size() != segments.size())
            continue;
        QStringList args;
        bool fits = true;
        for (qsizetype i = 0; fits && i < segments.size(); ++i) {
            if (route.segments.at(i) == "{}"_L1)
                args.append(segments.at(i));
            else
                fits = route.segments.at(i) == segments.at(i);
        }
        if (fits) {
            request.args = args;
            return &route;
        }
    }
    return nullptr;
}

} // namespace sandbox
