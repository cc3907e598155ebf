// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failurereason.h"
#include "domain/saying.h"
#include "domain/verdict.h"

/// What a clerk looks up about a failure reason, with or without a case.
namespace domain {

/// How it can go on after a reason, the case's link aside.
enum class WayOn {
    SameLink,          ///< the customer calls again by the link they have
    AfterChange,       ///< by the same link, once the desk corrected the data
    NewIdentification, ///< only in a new case
    Wait,              ///< IDnow goes on
    OtherMethod,       ///< not by video
};

/// One reason, looked up by its code; a code that the guide doesn't list is retryable.
struct ReasonSheet {
    QString code;
    ReasonGroup group = ReasonGroup::Other;
    bool isKnown = false;
    WayOn wayOn = WayOn::SameLink;
    Turn turn = Turn::Customer;
};
ReasonSheet reasonSheet(const QString &code);

/// Whether it may be retried, and how: one sentence in the user's language.
QString wayOnText(WayOn wayOn);

/// "Your turn", "The customer's turn", "IDnow's turn"; "Nobody's turn" where no one is awaited.
QString turnWord(Turn turn);

/// False for a reason that only the review may know: what the customer is told gives none.
bool isToldToCustomer(const QString &code);

/// The groups in the order of a reader: technology first, what can't be mended last.
QList<ReasonGroup> reasonGroups();

/// The reasons in which every word of `typed` occurs: code, meaning, advice, group, in German or English and
/// without regard to case or accents; all of them for an empty text. In the guide's order.
QStringList findReasons(const QString &typed, const Say &german, const Say &english);

} // namespace domain
