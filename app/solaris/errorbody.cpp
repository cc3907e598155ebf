// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/errorbody.h"

#include "solaris/jsonread.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace solaris {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestWord = 128;
constexpr qsizetype longestMessage = 500;

QList<QJsonObject> entries(const QJsonDocument &document)
{
    QJsonArray list = document.array();
    if (document.isObject()) {
        const QJsonValue errors = document.object().value("errors"_L1);
        list =
            errors.isArray() ? errors.toArray() : QJsonArray{errors.isObject() ? errors : document.object()};
    }
    QList<QJsonObject> found;
    for (const auto &entry : std::as_const(list)) {
        if (entry.isObject()) {
            found.append(entry.toObject());
        }
    }
    return found;
}

/// The refused value of one entry; false when the entry names none.
bool readField(const QJsonObject &entry, const QString &code, domain::FieldError &field)
{
    const QJsonValue source = entry.value("source"_L1);
    field.code = code;
    if (source.isObject()) {
        field.field = textOf(source.toObject(), "field"_L1).left(longestWord);
        field.message = textOf(source.toObject(), "message"_L1).left(longestMessage);
    } else if (source.isString()) {
        field.field = source.toString().left(longestWord);
    }
    if (field.message.isEmpty()) {
        field.message = textOf(entry, "detail"_L1).left(longestMessage);
    }
    return !field.field.isEmpty() || !field.message.isEmpty();
}

} // namespace

ErrorBody readErrorBody(const QByteArray &body)
{
    ErrorBody read;
    const QJsonDocument document = parseJson(body);
    read.isJson = !document.isNull();
    for (const QJsonObject &entry : entries(document)) {
        QString code = textOf(entry, "code"_L1).left(longestWord);
        if (code.isEmpty()) {
            code = textOf(entry, "error"_L1).left(longestWord);
        }
        if (read.code.isEmpty()) {
            read.code = code;
        }
        if (read.id.isEmpty()) {
            read.id = textOf(entry, "id"_L1).left(longestWord);
        }
        if (read.title.isEmpty()) {
            read.title = textOf(entry, "title"_L1).left(longestWord);
        }
        domain::FieldError field;
        if (readField(entry, code, field)) {
            read.fields.append(field);
        }
    }
    return read;
}

} // namespace solaris
