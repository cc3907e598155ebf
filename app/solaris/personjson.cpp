// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/personjson.h"

#include "solaris/jsonread.h"
#include "solaris/personfields.h"

#include <QJsonArray>
#include <algorithm>

namespace solaris {

using domain::ErrorKind;

namespace {

constexpr QLatin1StringView addressPrefix = "address."_L1;

/// The server's to set: never sent.
bool isReadOnly(const QString &path)
{
    constexpr std::array names{"id"_L1,
                               "screening_progress"_L1,
                               "risk_classification_status"_L1,
                               "customer_vetting_status"_L1,
                               "aml_follow_up_date"_L1,
                               "flagged_by_compliance"_L1};
    return std::find(names.begin(), names.end(), path) != names.end();
}

bool setText(Person &person, const QString &path, const QString &text)
{
    for (const auto &[name, member] : personTexts) {
        if (name == path) {
            person.*member = text;
            return true;
        }
    }
    for (const auto &[name, member] : addressTexts) {
        if (path.startsWith(addressPrefix) && name == QStringView(path).sliced(addressPrefix.size())) {
            person.address.*member = text;
            return true;
        }
    }
    return false;
}

bool setTyped(Person &person, const QString &path, const QString &text)
{
    for (const auto &[name, member] : personMoments) {
        if (name == path) {
            person.*member = momentOf(text);
            return true;
        }
    }
    if (path == "birth_date"_L1) {
        person.birthDate = dateOf(text);
        return true;
    }
    if (path == "fatca_relevant"_L1) {
        person.fatcaRelevant = booleanOf(text);
        return true;
    }
    return false;
}

/// A path holds every name above it: without bounds a reply of a few megabytes could be made to fill
/// gigabytes.
constexpr qsizetype longestPath = 256;
constexpr qsizetype mostUnknown = 1000;

/// Walks down to the leaves; the items of a list count from 0.
void readValue(Person &person, const QString &path, const QJsonValue &value)
{
    if (path.size() > longestPath) {
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key().isEmpty() || it.key().contains(u'.')) {
                continue; // no name of the API's, and it would pass for another path
            }
            readValue(person, path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value());
        }
        return;
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            readValue(person, path + u'.' + QString::number(i), list.at(i));
        }
        return;
    }
    const QString text = textOf(value);
    if (!text.isEmpty() && !setText(person, path, text) && !setTyped(person, path, text) &&
        person.more.size() < mostUnknown) {
        person.more.insert(path, text);
    }
}

void put(QJsonObject &object, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        object.insert(path, value);
        return;
    }
    QJsonObject inner = object.value(path.first(dot)).toObject();
    put(inner, path.sliced(dot + 1), value);
    object.insert(path.first(dot), inner);
}

void putText(QJsonObject &object, const QString &path, const QString &text)
{
    if (!text.isEmpty() && !isReadOnly(path)) {
        put(object, path, text);
    }
}

/// `more` holds texts; two of its fields are of another type at the API (reference 4.1).
QJsonValue typed(const QString &path, const QString &text)
{
    if (path == "self_declared_as_pep"_L1) {
        const auto answer = booleanOf(text);
        return answer ? QJsonValue(*answer) : QJsonValue(text);
    }
    if (path == "expected_monthly_revenue_cents"_L1) {
        bool ok = false;
        const qint64 cents = text.toLongLong(&ok);
        return ok ? QJsonValue(cents) : QJsonValue(text);
    }
    return text;
}

} // namespace

std::optional<Person> readPerson(const QJsonObject &object)
{
    Person person;
    readValue(person, {}, object);
    return person.id.isEmpty() ? std::nullopt : std::optional(person);
}

QJsonObject writePerson(const Person &person)
{
    QJsonObject object;
    for (const auto &[name, member] : personTexts) {
        putText(object, name, person.*member);
    }
    for (const auto &[name, member] : addressTexts) {
        putText(object, addressPrefix + name, person.address.*member);
    }
    for (const auto &[name, member] : personMoments) {
        if ((person.*member).isValid()) {
            object.insert(name, stampText(person.*member));
        }
    }
    if (person.birthDate.isValid()) {
        object.insert("birth_date"_L1, person.birthDate.toString(Qt::ISODate));
    }
    if (person.fatcaRelevant) {
        object.insert("fatca_relevant"_L1, *person.fatcaRelevant);
    }
    for (auto it = person.more.begin(); it != person.more.end(); ++it) {
        if (!it.value().isEmpty() && !isReadOnly(it.key())) {
            put(object, it.key(), typed(it.key(), it.value()));
        }
    }
    return object;
}

domain::Result<QJsonObject> writeChanges(const QMap<QString, QJsonValue> &changes)
{
    const QString where = u"PATCH /v1/persons/{id}"_s;
    if (changes.isEmpty()) {
        return domain::fail(ErrorKind::Rule, where, u"nothing to change"_s);
    }
    QJsonObject object;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const bool mayBeNull = it.key() == "industry"_L1 || it.key() == "industry_key"_L1;
        const QJsonValue &value = it.value();
        if ((value.isNull() && !mayBeNull) || value.isUndefined() || value.isArray() || value.isObject()) {
            return domain::fail(ErrorKind::Rule, where,
                                u"a change must be a text, a number, true or false"_s);
        }
        put(object, it.key(), value);
    }
    return object;
}

Address readAddress(const QJsonObject &object)
{
    Address address;
    for (const auto &[name, member] : addressTexts) {
        address.*member = textOf(object, name);
    }
    return address;
}

} // namespace solaris
