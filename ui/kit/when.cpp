// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/when.h"

#include <QCoreApplication>
#include <QLocale>

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
        //: age in seconds, short
        return When::tr("%1 s").arg(seconds);
    if (seconds < hour)
        //: age in minutes, short
        return When::tr("%1 min").arg(seconds / minute);
    if (seconds < 2 * day)
        //: age in hours, short
        return When::tr("%1 h").arg(seconds / hour);
    //: age in days, short
    return When::tr("%1 d").arg(seconds / day);
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
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, '0'_L1); };
    const QString rest =
        u"%1:%2:%3"_s.arg(two(whole % day / hour), two(whole % hour / minute), two(whole % minute));
    //: duration: days, then hours:minutes:seconds
    return whole < day ? rest : When::tr("%1 d %2").arg(whole / day).arg(rest);
}

} // namespace ui::when
