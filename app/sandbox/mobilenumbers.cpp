// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/mobilenumbers.h"

#include "sandbox/apierror.h"
#include "sandbox/changerequests.h"
#include "sandbox/ids.h"
#include "sandbox/router.h"
#include "sandbox/textrules.h"
#include "sandbox/world.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const MobileNumber &number)
{
    return {{u"id"_s, number.id}, {u"number"_s, number.number}, {u"verified"_s, number.verified}};
}

Reply noNumber(const Person &person)
{
    return notFound(u"Solaris::MobileNumber"_s, person.id);
}

/// What every call needs first: the person, and for most the number it already has.
struct Call {
    Person *person = nullptr;
    QJsonObject body;
    QString number; ///< as the body names it
    std::optional<Reply> refusal;
};

Call begin(World &world, const Request &request, bool needsNumber)
{
    Call call;
    call.person = world.person(request.args.first());
    const auto [readable, body] = request.json();
    call.body = body;
    call.number = strippedPhone(body.value(u"number"_s).toString());
    if (!call.person)
        call.refusal = notFound(u"Solaris::Person"_s, request.args.first());
    else if (!readable)
        call.refusal = invalidJson();
    else if (needsNumber && (!call.person->mobileNumber || call.person->mobileNumber->number != call.number))
        call.refusal = noNumber(*call.person);
    return call;
}

Reply createNumber(World &world, const Request &request)
{
    const Call call = begin(world, request, false);
    if (call.refusal)
        return *call.refusal;
    if (const QString fault = faultOfPhone(call.number); !fault.isEmpty())
        return errorReply(invalidField(u"number"_s, fault));
    if (call.person->mobileNumber && call.person->mobileNumber->verified)
        return errorReply({409, u"mobile_number_exists"_s, u"Mobile Number Exists"_s,
                           u"A verified mobile number exists already"_s});
    call.person->mobileNumber = MobileNumber{newId(u"cmno"_s), call.number};
    return jsonReply(201, toJson(*call.person->mobileNumber));
}

Reply getNumber(World &world, const Request &request)
{
    const Person *person = world.person(request.args.first());
    if (!person)
        return notFound(u"Solaris::Person"_s, request.args.first());
    return person->mobileNumber ? jsonReply(200, toJson(*person->mobileNumber)) : noNumber(*person);
}

Reply authorizeNumber(World &world, const Request &request)
{
    const Call call = begin(world, request, true);
    return call.refusal ? *call.refusal : jsonReply(201, toJson(*call.person->mobileNumber));
}

Reply confirmNumber(World &world, const Request &request)
{
    const Call call = begin(world, request, true);
    if (call.refusal)
        return *call.refusal;
    if (call.body.value(u"token"_s).toString() != QLatin1StringView(sandboxTan))
        return invalidTan();
    call.person->mobileNumber->verified = true;
    return jsonReply(201, toJson(*call.person->mobileNumber));
}

Reply removeNumber(World &world, const Request &request)
{
    const Call call = begin(world, request, true);
    if (call.refusal)
        return *call.refusal;
    if (call.person->mobileNumber->verified)
        return acceptChange(
            world, {.id = {}, .personId = call.person->id, .values = {}, .deletesMobileNumber = true});
    const QJsonObject removed = toJson(*call.person->mobileNumber);
    call.person->mobileNumber.reset();
    return jsonReply(200, removed);
}

} // namespace

void addMobileNumberRoutes(Router &router)
{
    const QString path = u"/v1/persons/{}/mobile_number"_s;
    router.add(u"POST"_s, path, createNumber);
    router.add(u"GET"_s, path, getNumber);
    router.add(u"DELETE"_s, path, removeNumber);
    router.add(u"POST"_s, path + u"/authorize"_s, authorizeNumber);
    router.add(u"POST"_s, path + u"/confirm"_s, confirmNumber);
}

} // namespace sandbox
