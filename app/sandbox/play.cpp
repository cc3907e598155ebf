// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/play.h"

#include "sandbox/apierror.h"
#include "sandbox/customerpage.h"
#include "sandbox/router.h"
#include "sandbox/textrules.h"
#include "sandbox/world.h"

namespace sandbox {

using namespace Qt::StringLiterals;
using domain::Status;

namespace {

/// An identification that has been requested: before that there is no session to open.
Identification *findSession(World &world, const Request &request)
{
    Identification *identification = world.identification(request.args.at(1));
    if (!identification || !identification->run)
        return nullptr;
    settle(world, *identification);
    return identification;
}

/// What the customer sees. A suspicion is never shown: the call went well, the rest is the bank's.
QString stageText(const RobotRun &run)
{
    switch (run.status()) {
    case Status::Aborted:
    case Status::Canceled:
    case Status::Failed:
    case Status::Expired: return domain::apiText(run.status());
    default: break;
    }
    switch (run.stage()) {
    case Stage::Welcome: return u"welcome"_s;
    case Stage::Call: return u"call"_s;
    case Stage::Code: return u"code"_s;
    case Stage::Over: break;
    }
    return u"success"_s;
}

Reply stateReply(const RobotRun &run)
{
    return jsonReply(200, QJsonObject{
                              {u"stage"_s, stageText(run)},
                              {u"step"_s, run.stepsDone()},
                              {u"steps"_s, customerPrompts},
                              {u"failure"_s, run.reason()},
                          });
}

Reply refuse(const QString &field, const QString &message)
{
    return jsonReply(400, QJsonObject{{u"field"_s, field}, {u"message"_s, message}});
}

Reply page(World &world, const Request &request)
{
    const Identification *identification = findSession(world, request);
    if (!identification) {
        return {.status = 404,
                .body = "<!DOCTYPE html><title>Sandbox</title><p>Sandbox: there is no such identification.",
                .contentType = "text/html; charset=utf-8"};
    }
    const RobotRun &run = *identification->run;
    const Person *person = world.person(identification->personId);
    const auto name = [&](const QString &key) { return person->fields.value(key).toString(); };
    const PageState state{
        .identificationId = identification->id,
        .language = identification->order.value(u"language"_s).toString(),
        .stage = stageText(run),
        .robot = domain::robotName(run.robot()),
        .customerName = u"%1 %2"_s.arg(name(u"first_name"_s), name(u"last_name"_s)).trimmed(),
        .failure = run.reason(),
    };
    Reply reply{.status = 200, .body = customerPage(state), .contentType = "text/html; charset=utf-8"};
    reply.headers = {{"Cache-Control", "no-store"}};
    return reply;
}

Reply state(World &world, const Request &request)
{
    const Identification *identification = findSession(world, request);
    return identification ? stateReply(*identification->run)
                          : notFound(u"Solaris::Identification"_s, request.args.at(1));
}

/// Runs `move` on the session with the request's body and answers with the state it leads to.
template <typename Move>
Reply play(World &world, const Request &request, Move move)
{
    Identification *identification = findSession(world, request);
    if (!identification)
        return notFound(u"Solaris::Identification"_s, request.args.at(1));
    const auto [readable, body] = request.json();
    if (!readable)
        return invalidJson();
    const std::optional<Reply> refusal = move(*identification->run, body, world.clock.now());
    settle(world, *identification);
    return refusal ? *refusal : stateReply(*identification->run);
}

Reply start(World &world, const Request &request)
{
    return play(world, request,
                [](RobotRun &run, const QJsonObject &body, Moment now) -> std::optional<Reply> {
                    const QString number = strippedPhone(body.value(u"mobile_number"_s).toString());
                    if (!number.startsWith(u'0') && number != "+15550101"_L1)
                        return refuse(u"mobile_number"_s, u"must start with 0, or be +15550101"_s);
                    for (const QString &box : {u"terms"_s, u"data"_s, u"document"_s}) {
                        if (!body.value(box).toBool())
                            return refuse(box, u"must be ticked"_s);
                    }
                    if (!run.startCall(now))
                        return refuse(u"stage"_s, u"the call cannot be started now"_s);
                    return std::nullopt;
                });
}

Reply step(World &world, const Request &request)
{
    return play(world, request,
                [](RobotRun &run, const QJsonObject &body, Moment now) -> std::optional<Reply> {
                    if (!run.finishStep(body.value(u"step"_s).toInt(), now))
                        return refuse(u"step"_s, u"is not the next one"_s);
                    return std::nullopt;
                });
}

Reply code(World &world, const Request &request)
{
    return play(world, request,
                [](RobotRun &run, const QJsonObject &body, Moment now) -> std::optional<Reply> {
                    if (!run.enterCode(body.value(u"code"_s).toString().trimmed(), now))
                        return refuse(u"code"_s, u"is wrong"_s);
                    return std::nullopt;
                });
}

} // namespace

void addPlayRoutes(Router &router)
{
    const QString path = u"/go/{}/identifications/{}"_s;
    router.add(u"GET"_s, path, page, Door::Open);
    router.add(u"GET"_s, path + u"/state"_s, state, Door::Open);
    router.add(u"POST"_s, path + u"/start"_s, start, Door::Open);
    router.add(u"POST"_s, path + u"/step"_s, step, Door::Open);
    router.add(u"POST"_s, path + u"/code"_s, code, Door::Open);
}

} // namespace sandbox
