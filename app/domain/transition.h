// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"

#include <QList>

namespace domain {

/// Which of the three cases of Appendix II a transition belongs to (Loop: aborted/canceled and back).
enum class TransitionCase { HappyPath, SuspicionCleared, FraudInReview, SuspicionConfirmed, Loop, Expiry };

struct Transition {
    Status from;
    Status to;
    QList<TransitionCase> cases;
};

/// The table of expected transitions (reference 11.3), `Created` being the start.
const QList<Transition> &transitions();

/// True when the guide lets `from` be followed by `to`, directly or with states in between that a poll may
/// skip; staying is expected. A jump that is not expected is still accepted: the server is the truth.
bool isExpected(Status from, Status to);

/// True for successful turned into pending_failed or failed: the alarm of case 3.
bool isAlarm(Status from, Status to);

} // namespace domain
