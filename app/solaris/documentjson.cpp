// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/documentjson.h"

#include "solaris/jsonread.h"

#include <QJsonArray>
#include <algorithm>

namespace solaris {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<QString> countriesOf(const QJsonObject &object)
{
    QJsonValue value = object.value("issuing_countries"_L1);
    if (value.isUndefined() || value.isNull()) {
        value = object.value("countries"_L1);
    }
    QList<QString> countries;
    if (value.isString()) { // one country, or several in one text
        return value.toString().split(u',', Qt::SkipEmptyParts);
    }
    const QJsonArray list = value.toArray();
    for (const auto &item : list) {
        const QString country = textOf(item);
        if (!country.isEmpty()) {
            countries.append(country);
        }
    }
    return countries;
}

/// The first list in an object.
QJsonValue listIn(const QJsonObject &object)
{
    const auto found =
        std::find_if(object.begin(), object.end(), [](const QJsonValue &value) { return value.isArray(); });
    return found == object.end() ? QJsonValue() : QJsonValue(*found);
}

} // namespace

std::optional<domain::KycDocument> readDocument(const QJsonObject &object)
{
    domain::KycDocument document;
    document.id = textOf(object, "id"_L1);
    document.name = textOf(object, "name"_L1);
    document.type = textOf(object, "document_type"_L1);
    document.contentType = textOf(object, "content_type"_L1);
    document.size = integerOf(object.value("size"_L1), -1);
    document.createdAt = momentOf(textOf(object, "created_at"_L1));
    return document.id.isEmpty() ? std::nullopt : std::optional(document);
}

std::optional<QList<domain::SupportedDocument>> readSupportedDocuments(const QJsonDocument &document)
{
    const QJsonValue list = document.isArray() ? QJsonValue(document.array()) : listIn(document.object());
    if (!list.isArray()) {
        return std::nullopt;
    }
    QList<domain::SupportedDocument> supported;
    for (const QJsonObject &object : objectsOf(list)) {
        QString type = textOf(object, "type"_L1);
        if (type.isEmpty()) {
            type = textOf(object, "document_type"_L1);
        }
        if (!type.isEmpty()) {
            supported.append({type, countriesOf(object)});
        }
    }
    if (supported.isEmpty() && !list.toArray().isEmpty()) {
        return std::nullopt; // a list of something else; "none is accepted" would be a lie
    }
    return supported;
}

} // namespace solaris
