// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin.h"

#include "sandbox/apierror.h"
#include "sandbox/faults.h"
#include "sandbox/indexpage.h"
#include "sandbox/router.h"
#include "sandbox/world.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

Reply index(World &world, const Request &)
{
    return {.status = 200, .body = indexPage(world), .contentType = "text/html; charset=utf-8"};
}

Reply addFault(World &world, const Request &request)
{
    const auto [readable, body] = request.json();
    if (!readable)
        return invalidJson();
    const auto fault = faultFromJson(body);
    if (!fault)
        return errorReply(invalidField(u"kind"_s, u"must be one of "_s + faultWords().join(u", "_s)));
    world.faults.add(*fault);
    return jsonReply(201, body);
}

Reply clearFaults(World &world, const Request &)
{
    world.faults.clear();
    return jsonReply(200, QJsonObject{});
}

Reply clockReply(const World &world)
{
    const auto seconds = std::chrono::duration<double>(world.clock.now());
    return jsonReply(200,
                     QJsonObject{{u"speed"_s, world.clock.speed()}, {u"sandbox_seconds"_s, seconds.count()}});
}

Reply readClock(World &world, const Request &)
{
    return clockReply(world);
}

Reply setClock(World &world, const Request &request)
{
    const auto [readable, body] = request.json();
    if (!readable)
        return invalidJson();
    const QJsonValue speed = body.value(u"speed"_s);
    const QJsonValue advance = body.value(u"advance_seconds"_s);
    constexpr qint64 tenYears = 315'360'000;
    if (!speed.isUndefined() && !(speed.isDouble() && speed.toDouble() >= 0 && speed.toDouble() <= 1e6))
        return errorReply(invalidField(u"speed"_s, u"must be a number from 0 to 1000000"_s));
    if (!advance.isUndefined() && (advance.toInteger(-1) < 0 || advance.toInteger() > tenYears))
        return errorReply(
            invalidField(u"advance_seconds"_s, u"must be a whole number of seconds, ten years at most"_s));
    if (!speed.isUndefined())
        world.clock.setSpeed(speed.toDouble());
    if (!advance.isUndefined())
        world.clock.advance(std::chrono::seconds(advance.toInteger()));
    return clockReply(world);
}

} // namespace

void addAdminRoutes(Router &router)
{
    router.add(u"GET"_s, u"/"_s, index, Door::Open);
    router.add(u"GET"_s, u"/sandbox"_s, index, Door::Open);
    router.add(u"POST"_s, u"/sandbox/faults"_s, addFault, Door::Open);
    router.add(u"DELETE"_s, u"/sandbox/faults"_s, clearFaults, Door::Open);
    router.add(u"GET"_s, u"/sandbox/clock"_s, readClock, Door::Open);
    router.add(u"POST"_s, u"/sandbox/clock"_s, setClock, Door::Open);
}

} // namespace sandbox
