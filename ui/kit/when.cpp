// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/when.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace ui::when {
namespace {

struct When {
    Q_DECLARE_TR_FUNCTIONS(When)
};

/// German writes 23.11.2026; elsewhere a month in letters can't be mistaken for a day.
QString dateFormat()
{
    return QLocale().language() == QLocale::German ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s;
}

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString inSeconds()
{
    //: age in seconds, short
    return When::tr("%1 s");
}

QString inMinutes()
{
    //: age in minutes, short
    return When::tr("%1 min");
}

QString inHours()
{
    //: age in hours, short
    return When::tr("%1 h");
}

QString inDays()
{
    //: age in days, short
    return When::tr("%1 d");
}

} // namespace

QString clock(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().time().toString(u"HH:mm:ss"_s) : QString();
}

QString dateAndClock(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    return QString(date(local.date()) % u' ' % local.time().toString(u"HH:mm"_s));
}

QString date(const QDate &at)
{
    return at.isValid() ? QLocale().toString(at, dateFormat()) : QString();
}

QString ago(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid() || !now.isValid())
        return {};
    const qint64 seconds = std::max<qint64>(0, at.secsTo(now));
    if (seconds < minute)
        return inSeconds().arg(seconds);
    if (seconds < hour)
        return inMinutes().arg(seconds / minute);
    if (seconds < 2 * day)
        return inHours().arg(seconds / hour);
    return inDays().arg(seconds / day);
}

std::optional<std::chrono::milliseconds> agoLasts(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid() || !now.isValid())
        return std::nullopt;
    constexpr qint64 second = 1000;
    const qint64 age = at.msecsTo(now);
    if (age < second)
        return std::chrono::milliseconds(second - age);
    const qint64 seconds = age / second;
    const qint64 unit = second * (seconds < minute    ? 1
                                  : seconds < hour    ? minute
                                  : seconds < 2 * day ? hour
                                                      : day);
    return std::chrono::milliseconds(unit - age % unit);
}

QString duration(qint64 seconds)
{
    const qint64 whole = std::max<qint64>(0, seconds);
    QStringList parts;
    const auto add = [&parts](qint64 number, const QString &words) {
        if (number > 0)
            parts << words.arg(number);
    };
    if (whole >= day) {
        add(whole / day, inDays());
        add(whole % day / hour, inHours());
    } else if (whole >= hour) {
        add(whole / hour, inHours());
        add(whole % hour / minute, inMinutes());
    } else {
        add(whole / minute, inMinutes());
        add(whole % minute, inSeconds());
    }
    return parts.isEmpty() ? inSeconds().arg(0) : parts.join(u' ');
}

} // namespace ui::when
