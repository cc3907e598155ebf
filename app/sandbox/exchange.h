// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

namespace sandbox {

/// A request as read in full from the wire, free of the HTTP library.
struct Request {
    QString method;
    QString path;   ///< decoded, without the query
    QString target; ///< as sent, with the query
    QHash<QString, QString> query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QStringList args; ///< what the route's {} stood for, in order

    QByteArray header(const QByteArray &name) const;
    /// The body as a JSON object; an empty body is an empty object. Nothing when it isn't JSON or no object.
    std::pair<bool, QJsonObject> json() const;
};

/// The answer to it.
struct Reply {
    int status = 200;
    QByteArray body{};
    /// With the charset, also because the library would compress plain "application/json".
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QList<std::pair<QByteArray, QByteArray>> headers{};
};

/// Decodes "a=1&b=2", as queries and form bodies are written; the last of several equal names counts.
QHash<QString, QString> formFields(const QByteArray &encoded);

Reply jsonReply(int status, const QJsonObject &object);
Reply jsonReply(int status, const QJsonArray &array);

/// "2021-09-14T18:18:28.000Z" (reference 2: responses may carry milliseconds); null for an invalid one.
QJsonValue timestamp(const QDateTime &utc);

} // namespace sandbox
