// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/personrules.h"

#include "sandbox/jsonpath.h"
#include "sandbox/textrules.h"

#include <optional>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

std::optional<Problem> ifAny(const QString &path, const QString &fault)
{
    return fault.isEmpty() ? std::nullopt : std::optional(invalidField(path, fault));
}

std::optional<Problem> faultOfKind(const PersonField &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Name: return ifAny(field.path, faultOfName(text));
    case FieldKind::Place: return ifAny(field.path, faultOfScript(text));
    case FieldKind::Choice:
        return ifAny(field.path, field.choices.contains(text) ? QString() : u"is not in the list"_s);
    case FieldKind::Country: return ifAny(field.path, faultOfCountry(text));
    case FieldKind::Email: return ifAny(field.path, faultOfEmail(text));
    case FieldKind::Phone: return ifAny(field.path, faultOfPhone(text));
    case FieldKind::Date: return ifAny(field.path, faultOfDate(text));
    case FieldKind::Timestamp: return ifAny(field.path, faultOfTimestamp(text));
    case FieldKind::Text:
    case FieldKind::Flag:
    case FieldKind::Integer: break;
    }
    return std::nullopt;
}

std::optional<Problem> faultOfTime(const PersonField &field, const QString &text, const QDateTime &now)
{
    // A client's clock may be a little ahead of ours; it is the same machine, so a little is enough.
    constexpr int toleranceSeconds = 5;
    const QDate today = now.toUTC().date();
    if (field.kind == FieldKind::Timestamp &&
        QDateTime::fromString(text, Qt::ISODateWithMs) > now.addSecs(toleranceSeconds))
        return outOfRange(field.path, u"must not be in the future"_s);
    const QDate date = field.kind == FieldKind::Date ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (field.path == "birth_date"_L1 && date >= today)
        return invalidField(field.path, u"must be in the past"_s);
    if (field.path == "aml_confirmed_on"_L1 && date != today && date != today.addDays(1))
        return invalidField(field.path, u"must be today or tomorrow"_s);
    return std::nullopt;
}

std::optional<Problem> faultOf(const PersonField &field, const QJsonValue &value, const QDateTime &now)
{
    if (field.kind == FieldKind::Flag)
        return value.isBool() ? std::nullopt : std::optional(wrongType(field.path, u"must be a boolean"_s));
    if (field.kind == FieldKind::Integer) {
        const bool whole = value.isDouble() && value.toInteger(-1) >= 0;
        return whole ? std::nullopt : std::optional(wrongType(field.path, u"must be a whole number"_s));
    }
    if (!value.isString())
        return wrongType(field.path, u"must be a string"_s);
    const QString text = value.toString();
    if (auto problem = ifAny(field.path, faultOfText(text, field.maximum)))
        return problem;
    if (text.isEmpty() && field.kind != FieldKind::Text && field.kind != FieldKind::Place)
        return invalidField(field.path, u"can't be blank"_s);
    if (auto problem = faultOfKind(field, text))
        return problem;
    return faultOfTime(field, text, now);
}

/// Objects that are none, such as "address": "Berlin".
QList<Problem> faultsOfShape(const QJsonObject &body)
{
    QList<Problem> problems;
    for (const QString &key : {u"address"_s, u"contact_address"_s, u"tax_information"_s}) {
        const QJsonValue value = body.value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isObject())
            problems.append(wrongType(key, u"must be an object"_s));
    }
    return problems;
}

CheckedPerson check(const QJsonObject &body, const QDateTime &now, Writable least)
{
    CheckedPerson checked;
    checked.problems = faultsOfShape(body);
    for (const PersonField &field : personFields()) {
        const QJsonValue value = valueAt(body, field.path);
        if (value.isUndefined() || value.isNull())
            continue;
        if (field.writable == Writable::Never)
            continue; // computed by Solaris: ignored like any unknown parameter
        if (least == Writable::Always && field.writable != Writable::Always) {
            checked.problems.append(invalidField(field.path, u"cannot be changed"_s));
            continue;
        }
        if (const auto problem = faultOf(field, value, now))
            checked.problems.append(*problem);
        else if (field.kind == FieldKind::Phone)
            checked.values.append({field.path, strippedPhone(value.toString())});
        else
            checked.values.append({field.path, value});
    }
    return checked;
}

bool isNullIn(const QJsonObject &body, const QString &key)
{
    return body.contains(key) && body.value(key).isNull();
}

} // namespace

CheckedPerson checkNewPerson(const QJsonObject &body, const QDateTime &now)
{
    CheckedPerson checked = check(body, now, Writable::OnCreate);
    for (const QString &name : {u"first_name"_s, u"last_name"_s}) {
        if (body.value(name).isUndefined() || body.value(name).isNull())
            checked.problems.append(invalidField(name, u"can't be blank"_s));
    }
    return checked;
}

CheckedPerson checkPersonChange(const QJsonObject &body, const QDateTime &now)
{
    CheckedPerson checked = check(body, now, Writable::Always);
    const QString employment = body.value(u"employment_status"_s).toString();
    if (employment != "FREELANCER"_L1 && employment != "SELF_EMPLOYED"_L1)
        return checked;
    const bool cleared = isNullIn(body, u"industry"_s) && isNullIn(body, u"industry_key"_s);
    if (!cleared && body.value(u"nace_code"_s).toString().isEmpty())
        checked.problems.append(invalidField(
            u"nace_code"_s,
            u"must be given, or industry and industry_key set to null, for %1"_s.arg(employment)));
    if (cleared) {
        // The one place where null is a value (reference 4.4).
        checked.values.append({u"industry"_s, QJsonValue::Null});
        checked.values.append({u"industry_key"_s, QJsonValue::Null});
    }
    return checked;
}

QList<Problem> missingForIdentification(const QJsonObject &person)
{
    static const QStringList mandatory{
        u"first_name"_s,
        u"last_name"_s,
        u"birth_date"_s,
        u"nationality"_s,
        u"address.line_1"_s,
        u"address.postal_code"_s,
        u"address.city"_s,
        u"address.country"_s,
        u"mobile_number"_s,
        u"data_terms_signed_at"_s,
        u"terms_conditions_signed_at"_s,
    };
    QList<Problem> problems;
    for (const QString &path : mandatory) {
        if (valueAt(person, path).toString().isEmpty())
            problems.append(invalidField(path, u"can't be blank"_s));
    }
    const QString country = valueAt(person, u"address.country"_s).toString();
    if (!country.isEmpty() && country != "DE"_L1)
        problems.append(invalidField(u"address.country"_s, u"must be DE for the method idnow"_s));
    return problems;
}

} // namespace sandbox
