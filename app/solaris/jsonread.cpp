// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/jsonread.h"

#include <QJsonArray>
#include <QTimeZone>
#include <cmath>

namespace solaris {

using namespace Qt::Literals::StringLiterals;

QJsonDocument parseJson(const QByteArray &bytes)
{
    const bool hasMark = bytes.startsWith("\xef\xbb\xbf");
    return QJsonDocument::fromJson(hasMark ? bytes.sliced(3) : bytes);
}

QString textOf(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    if (value.isDouble()) {
        const double number = value.toDouble();
        constexpr double exactUpTo = 9e15;
        const bool isWhole = std::abs(number) < exactUpTo && std::trunc(number) == number;
        return isWhole ? QString::number(value.toInteger()) : QString::number(number, 'g', 15);
    }
    return {};
}

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return textOf(object.value(key));
}

qint64 integerOf(const QJsonValue &value, qint64 otherwise)
{
    bool ok = false;
    const double number = value.isDouble() ? value.toDouble() : textOf(value).trimmed().toDouble(&ok);
    constexpr double largest = 9e15;
    const bool isUsable = (ok || value.isDouble()) && std::abs(number) < largest;
    return isUsable ? qint64(number) : otherwise;
}

std::optional<bool> booleanOf(const QJsonValue &value)
{
    const QString text = textOf(value).trimmed().toLower();
    if (text == "true"_L1 || text == "1"_L1) {
        return true;
    }
    if (text == "false"_L1 || text == "0"_L1) {
        return false;
    }
    return std::nullopt;
}

QDate dateOf(const QString &text)
{
    constexpr qsizetype dayLength = 10;
    return QDate::fromString(text.trimmed().left(dayLength), Qt::ISODate);
}

QDateTime momentOf(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime) {
        moment.setTimeSpec(Qt::UTC);
    }
    return moment.isValid() ? moment.toUTC() : QDateTime();
}

QList<QJsonObject> objectsOf(const QJsonValue &array)
{
    QList<QJsonObject> objects;
    const QJsonArray list = array.toArray();
    for (const auto &item : list) {
        if (item.isObject()) {
            objects.append(item.toObject());
        }
    }
    return objects;
}

QString stampText(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'");
}

} // namespace solaris
