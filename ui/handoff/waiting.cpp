// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/waiting.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct Waiting {
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};

constexpr qint64 fresh = 30 * 60; // seconds: IDnow looks at ten minutes, a queue changes within the half hour
constexpr int minute = 60;
constexpr int hour = 60 * minute;

} // namespace

QString waitingWords(int seconds)
{
    if (seconds < minute)
        //: waiting time for an agent
        return Waiting::tr("less than a minute");
    const int minutes = (seconds + minute - 1) / minute;
    if (minutes <= 10)
        //: waiting time for an agent
        return Waiting::tr("about %Ln minutes", nullptr, minutes);
    if (seconds <= 50 * minute)
        return Waiting::tr("about %Ln minutes", nullptr, (minutes + 4) / 5 * 5);
    //: waiting time for an agent
    return Waiting::tr("about %Ln hours", nullptr, (seconds + hour - 1) / hour);
}

bool isWaitingTimeFresh(const QDateTime &at, const QDateTime &now)
{
    const qint64 age = at.secsTo(now);
    return at.isValid() && age >= -fresh && age <= fresh;
}

} // namespace ui
