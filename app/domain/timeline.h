// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <chrono>

namespace domain {

/// One stay in a status: what the case pane's timeline draws.
struct Stay {
    Observation observation;            ///< how the status was entered
    QDateTime from;                     ///< when this desk first saw it
    QDateTime until;                    ///< when it saw the next one; invalid while it lasts
    std::chrono::milliseconds lasted{}; ///< up to `until`, or up to now
    bool isOpen() const { return !until.isValid(); }
};

/// The statuses in the order seen, each with how long it lasted; the last one lasts until `now`.
QList<Stay> stays(const CaseFile &file, const QDateTime &now);

/// The last day and hour of the link; invalid when it was not requested yet (reference 11.5).
QDateTime linkValidUntil(const Case &row);

/// Days left with the link at `now`, a begun day counted: 14 at first, 1 on the last day, 0 when it is over
/// or was never requested. A clock set back gives no more than 14.
int daysLeft(const Case &row, const QDateTime &now);

} // namespace domain
