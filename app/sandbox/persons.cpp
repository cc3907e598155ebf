// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/persons.h"

#include "sandbox/changerequests.h"
#include "sandbox/jsonpath.h"
#include "sandbox/paging.h"
#include "sandbox/personrules.h"
#include "sandbox/router.h"
#include "sandbox/world.h"

#include <QJsonArray>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int identicalAllowed = 1000; ///< guide, "Important points about data collection"

Reply createPerson(World &world, const Request &request)
{
    const auto [readable, body] = request.json();
    if (!readable)
        return invalidJson();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CheckedPerson checked = checkNewPerson(body, now);
    if (!checked.problems.isEmpty())
        return errorReply(checked.problems);

    QJsonObject fields = emptyPerson();
    for (const auto &[path, value] : checked.values)
        setAt(fields, path, value);
    if (fields.value(u"last_name"_s) == "N/A"_L1)
        fields.insert(u"last_name"_s, QString()); // has none: then stored empty (reference 4.1)
    if (world.identicalPersons(fields) >= identicalAllowed)
        return errorReply(malformed(u"More than 1000 identical persons exist"_s));
    const QString today = now.date().toString(Qt::ISODate);
    if (fields.value(u"aml_confirmed_on"_s).isNull())
        fields.insert(u"aml_confirmed_on"_s, today);
    fields.insert(u"aml_follow_up_date"_s, now.date().addYears(2).toString(Qt::ISODate));
    fields.insert(u"flagged_by_compliance"_s, false);
    fields.insert(u"screening_progress"_s, u"NOT_SCREENED"_s);
    fields.insert(u"risk_classification_status"_s, u"NOT_SCORED"_s);
    fields.insert(u"customer_vetting_status"_s, u"NOT_VETTED"_s);
    return jsonReply(201, toJson(world.addPerson(fields)));
}

Reply listPersons(World &world, const Request &request)
{
    const auto page = readPage(request);
    if (!page)
        return badPage();
    const auto total = static_cast<qsizetype>(world.persons.size());
    QJsonArray rows;
    for (qsizetype i = page->first(); i < std::min(total, page->first() + page->size); ++i) {
        Person &person = world.persons.at(i);
        settle(world, person);
        rows.append(toJson(person));
    }
    return pageReply(request, *page, total, rows);
}

Reply getPerson(World &world, const Request &request)
{
    Person *person = world.person(request.args.first());
    if (!person)
        return notFound(u"Solaris::Person"_s, request.args.first());
    settle(world, *person);
    return jsonReply(200, toJson(*person));
}

Reply change(World &world, const Request &request)
{
    Person *person = world.person(request.args.first());
    if (!person)
        return notFound(u"Solaris::Person"_s, request.args.first());
    const auto [readable, body] = request.json();
    if (!readable)
        return invalidJson();
    settle(world, *person);
    const CheckedPerson checked = checkPersonChange(body, QDateTime::currentDateTimeUtc());
    if (!checked.problems.isEmpty())
        return errorReply(checked.problems);

    // A null field is written at once; one that has a value waits for the customer's authorization
    // (reference 4.4).
    QList<std::pair<QString, QJsonValue>> waiting;
    for (const auto &[path, value] : checked.values) {
        const QJsonValue before = valueAt(person->fields, path);
        if (before.isNull() || value.isNull())
            setAt(person->fields, path, value);
        else if (before != value)
            waiting.append({path, value});
    }
    if (waiting.isEmpty())
        return jsonReply(200, toJson(*person));
    return acceptChange(world, {.id = {}, .personId = person->id, .values = waiting});
}

/// Sandbox only: what is otherwise computed or fixed (reference 4).
Reply updateForDevelopment(World &world, const Request &request)
{
    Person *person = world.person(request.args.first());
    if (!person)
        return notFound(u"Solaris::Person"_s, request.args.first());
    const auto [readable, body] = request.json();
    if (!readable)
        return invalidJson();
    for (const QString &key : {u"aml_follow_up_date"_s, u"aml_confirmed_on"_s, u"birth_city"_s}) {
        const QJsonValue value = body.value(key);
        if (value.isUndefined() || value.isNull())
            continue;
        if (!value.isString())
            return errorReply(wrongType(key, u"must be a string"_s));
        if (key != "birth_city"_L1 && !QDate::fromString(value.toString(), Qt::ISODate).isValid())
            return errorReply(invalidField(key, u"is not a date (YYYY-MM-DD)"_s));
        person->fields.insert(key, value);
    }
    return jsonReply(200, toJson(*person));
}

} // namespace

QJsonObject toJson(const Person &person)
{
    QJsonObject object = person.fields;
    object.insert(u"id"_s, person.id);
    return object;
}

void addPersonRoutes(Router &router)
{
    router.add(u"POST"_s, u"/v1/persons"_s, createPerson);
    router.add(u"GET"_s, u"/v1/persons"_s, listPersons);
    router.add(u"GET"_s, u"/v1/persons/{}"_s, getPerson);
    router.add(u"PATCH"_s, u"/v1/persons/{}"_s, change);
    router.add(u"PATCH"_s, u"/v1/persons/{}/update_for_development"_s, updateForDevelopment);
}

} // namespace sandbox
