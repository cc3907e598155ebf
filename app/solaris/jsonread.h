// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <optional>

/// Tolerant reading (DESIGN 4): a missing key, null, "" and a wrong type are all "not given"; numbers and
/// booleans may come as texts.
namespace solaris {

/// Null when it is not JSON; a byte order mark is passed over.
QJsonDocument parseJson(const QByteArray &bytes);

/// The value as text, white space untouched; a number without exponent, a boolean as "true" or "false".
QString textOf(const QJsonValue &value);
QString textOf(const QJsonObject &object, QLatin1StringView key);
qint64 integerOf(const QJsonValue &value, qint64 otherwise);
std::optional<bool> booleanOf(const QJsonValue &value);
/// A day, of a timestamp its day.
QDate dateOf(const QString &text);
/// A moment in UTC; one without a zone is UTC too, as the API's standard says (reference 2).
QDateTime momentOf(const QString &text);
/// The objects in an array; anything else in it is passed over.
QList<QJsonObject> objectsOf(const QJsonValue &array);

/// A moment as the API wants it: UTC, whole seconds, cut and never rounded up into the future.
QString stampText(const QDateTime &moment);

} // namespace solaris
