// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/changerequests.h"

#include "sandbox/apierror.h"
#include "sandbox/ids.h"
#include "sandbox/jsonpath.h"
#include "sandbox/persons.h"
#include "sandbox/router.h"
#include "sandbox/world.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ChangeRequest &change, const QString &status)
{
    return {
        {u"id"_s, change.id},
        {u"status"_s, status},
        {u"updated_at"_s, timestamp(QDateTime::currentDateTimeUtc())},
    };
}

/// The change this request is about, when it exists and is this person's.
ChangeRequest *find(World &world, const Request &request, const QJsonObject &body)
{
    const auto found = world.changeRequests.find(request.args.first());
    if (found == world.changeRequests.end() || found->personId != body.value(u"person_id"_s).toString())
        return nullptr;
    return &*found;
}

QJsonObject apply(Person &person, const ChangeRequest &change)
{
    for (const auto &[path, value] : change.values)
        setAt(person.fields, path, value);
    if (change.deletesMobileNumber)
        person.mobileNumber.reset();
    return toJson(person);
}

Reply authorizeChange(World &world, const Request &request)
{
    const auto [readable, body] = request.json();
    if (!readable)
        return invalidJson();
    ChangeRequest *change = find(world, request, body);
    if (!change || change->completed)
        return notFound(u"Solaris::ChangeRequest"_s, request.args.first());
    const QString method = body.value(u"delivery_method"_s).toString();
    if (!QStringList{u"mobile_number"_s, u"device_signing"_s, u"static"_s}.contains(method))
        return errorReply(invalidField(u"delivery_method"_s, u"is not in the list"_s));
    change->authorized = true;
    return jsonReply(201, toJson(*change, u"CONFIRMATION_REQUIRED"_s));
}

Reply confirmChange(World &world, const Request &request)
{
    const auto [readable, body] = request.json();
    if (!readable)
        return invalidJson();
    ChangeRequest *change = find(world, request, body);
    Person *person = change ? world.person(change->personId) : nullptr;
    if (!person || change->completed)
        return notFound(u"Solaris::ChangeRequest"_s, request.args.first());
    if (!change->authorized)
        return errorReply({403, u"authorization_required"_s, u"Authorization Required"_s,
                           u"The change request has not been authorized"_s});
    if (body.value(u"tan"_s).toString() != QLatin1StringView(sandboxTan))
        return invalidTan();
    change->completed = true;
    QJsonObject answer = toJson(*change, u"COMPLETED"_s);
    answer.insert(u"response_code"_s, 200);
    answer.insert(u"response_body"_s, apply(*person, *change));
    return jsonReply(200, answer);
}

} // namespace

Reply acceptChange(World &world, ChangeRequest change)
{
    change.id = newId(u"csc"_s);
    QJsonObject answer = toJson(change, u"AUTHORIZATION_REQUIRED"_s);
    answer.insert(u"url"_s, u":env/v1/change_requests/%1/authorize"_s.arg(change.id));
    world.changeRequests.insert(change.id, change);
    return jsonReply(202, answer);
}

void addChangeRequestRoutes(Router &router)
{
    router.add(u"POST"_s, u"/v1/change_requests/{}/authorize"_s, authorizeChange);
    router.add(u"POST"_s, u"/v1/change_requests/{}/confirm"_s, confirmChange);
}

} // namespace sandbox
