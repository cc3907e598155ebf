// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/failurereason.h"

#include <optional>

namespace domain {

/// What the wall counts. A case stands in at most one of the first four; the other two say something else.
enum class Figure {
    Waiting,       ///< pending: the customer has the link and the call is not over
    InReview,      ///< pending_failed, pending_successful: IDnow looks at it once more
    NeedsCustomer, ///< a call broke off and may be repeated by the same link, or none came within a day
    NeedsMe,       ///< nothing happens unless this clerk does something; a decision that is due counts
    DoneToday,     ///< successful, failed or rejected since midnight
    Alarm,         ///< a success was taken back and nobody took note of it yet
};

const QList<Figure> &figures();

/// Moments that all cases are judged by, in ms since 1970.
struct WallClock {
    qint64 now = 0;
    qint64 midnight = 0;     ///< the start of today where the clerk sits
    qint64 nextMidnight = 0; ///< today ends
};
WallClock wallClock(const QDateTime &now);

/// What one case adds to the wall, and until when that is true unless the case changes.
struct Standing {
    quint8 figures = 0;          ///< one bit each
    bool reasonThisWeek = false; ///< opened within 7 days and a call of it failed
    ReasonGroup reason = ReasonGroup::Other;
    qint32 secondsToResult = -1; ///< link requested to result; -1: none, or over 7 days ago
    bool resultToday = false;
    qint64 until = 0; ///< ms since 1970; the largest number there is: for ever
    bool has(Figure figure) const { return (figures >> int(figure)) & 1; }
};

/// `actor`: whose wall it is.
Standing standing(const Case &row, const WallClock &clock, const QString &actor = {});

} // namespace domain
