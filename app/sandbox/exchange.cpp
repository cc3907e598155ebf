// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/exchange.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace sandbox {

using namespace Qt::StringLiterals;

QByteArray Request::header(const QByteArray &name) const
{
    return headers.value(name);
}

std::pair<bool, QJsonObject> Request::json() const
{
    if (body.trimmed().isEmpty())
        return {true, {}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    return {error.error == QJsonParseError::NoError && document.isObject(), document.object()};
}

QHash<QString, QString> formFields(const QByteArray &encoded)
{
    const auto decoded = [](QByteArray text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    };
    QHash<QString, QString> fields;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QString name = decoded(equals < 0 ? pair : pair.left(equals));
        fields.insert(name, equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return fields;
}

Reply jsonReply(int status, const QJsonObject &object)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Reply jsonReply(int status, const QJsonArray &array)
{
    return {.status = status, .body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

QJsonValue timestamp(const QDateTime &utc)
{
    if (!utc.isValid())
        return QJsonValue::Null;
    return utc.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

} // namespace sandbox
