// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

/// Rows for the list's tests.
namespace rows {

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
}

/// A case opened `minutes` before noon.
inline domain::Case row(const QString &id, const QString &name, domain::Status status, int minutes,
                        const QString &reason = {})
{
    domain::Case made;
    made.id = id;
    made.name = name;
    made.status = domain::statusValue(status);
    made.failureReason = reason;
    made.openedAt = noon().addSecs(-60 * minutes);
    made.requestedAt = made.openedAt;
    made.lastSeenAt = made.openedAt;
    return made;
}

} // namespace rows
