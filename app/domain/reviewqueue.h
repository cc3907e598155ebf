// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <optional>

namespace domain {

/// True where this clerk has a decision to make: a result was read, and nobody decided yet, or somebody else
/// did and asks for them. Cheap: it looks at the row alone.
bool decisionDue(const Case &row, const QString &actor);

/// When the result came: the server's word where it gives one, else when this desk saw it. UTC.
QDateTime resultAt(const Case &row);

/// The order of the review queue: the oldest result first, of two at the same time always the same one.
bool reviewedBefore(const Case &one, const Case &other);

/// What may be said of a case's decision to everybody. What the first of four eyes said is not part of it.
enum class DecisionState {
    NoResult, ///< nothing to decide yet, or erased
    Open,     ///< nobody decided
    AwaitsSecond,
    Disputed,
    Onboard,
    Decline,
    Escalate,
    AskAgain,
    Other, ///< decided by a newer version in a way this one doesn't know
};
DecisionState decisionState(const Case &row);
QString decisionStateWord(DecisionState state); ///< for a list; empty for NoResult

/// What a list of cases may be narrowed to.
enum class DecisionFilter { Due, AwaitsSecond, Disputed, Onboard, Decline, Escalate, AskAgain };
const QList<DecisionFilter> &decisionFilters();
QString apiText(DecisionFilter filter); ///< "due", "awaits_second" …; stored with a view
std::optional<DecisionFilter> decisionFilterFrom(const QString &text);
QString decisionFilterWord(DecisionFilter filter);
bool matches(const Case &row, DecisionFilter filter, const QString &actor);

} // namespace domain
