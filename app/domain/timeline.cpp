// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeline.h"

namespace domain {

QList<Stay> stays(const CaseFile &file, const QDateTime &now)
{
    QList<Stay> list;
    for (qsizetype i = 0; i < file.observations.size(); ++i) {
        Stay stay;
        stay.observation = file.observations.at(i);
        stay.from = stay.observation.observedAt;
        if (i + 1 < file.observations.size())
            stay.until = file.observations.at(i + 1).observedAt;
        // A clock set back between two sightings must not yield a negative time.
        const qint64 milliseconds = stay.from.msecsTo(stay.isOpen() ? now : stay.until);
        stay.lasted = std::chrono::milliseconds(qMax<qint64>(0, milliseconds));
        list << stay;
    }
    return list;
}

QDateTime linkValidUntil(const Case &row)
{
    return row.requestedAt.isValid() ? row.requestedAt.addDays(urlValidDays) : QDateTime();
}

int daysLeft(const Case &row, const QDateTime &now)
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    const QDateTime end = linkValidUntil(row);
    if (!end.isValid() || now >= end)
        return 0;
    return int(qMin<qint64>(urlValidDays, (now.msecsTo(end) + day - 1) / day));
}

} // namespace domain
