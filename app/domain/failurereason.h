// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saying.h"

#include <QList>
#include <QString>

namespace domain {

/// A yes/no of the guide's table that can also be left open ("-").
enum class Stated { No, Yes, NotStated };

/// Whom a failed call concerns, for grouping and for the first advice (reference 12, "hints by group").
enum class ReasonGroup {
    Connection,
    Camera,
    Microphone,
    Document,
    Code,
    DataMismatch,
    Customer,
    Process,
    Signing,
    Other
};

/// One row of the guide's table "IDnow failure codes" (Appendix I).
struct FailureReason {
    QString code;
    bool permanent = false;
    Stated causedByUser = Stated::NotStated;
    ReasonGroup group = ReasonGroup::Other;
};

/// All 59, in the guide's order.
const QList<FailureReason> &failureReasons();

/// The row of `code`, or nullptr for one the guide doesn't list: treat as retryable, shown as it came.
const FailureReason *failureReason(const QString &code);

/// One sentence: what happened. For an unknown code: a generic sentence that names it.
QString reasonMeaning(const QString &code, const Say &say = onScreen);

/// The group in a word or two.
QString groupWord(ReasonGroup group, const Say &say = onScreen);

/// What the agent does next for this reason: whose turn it is and what to change first; one sentence or two.
QString reasonAdvice(const QString &code, const Say &say = onScreen);

} // namespace domain
