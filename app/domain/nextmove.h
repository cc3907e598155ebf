// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/verdict.h"

namespace domain {

/// Whether the customer may call again by the same link, and what speaks against it.
enum class Retry {
    Allowed,  ///< the link works and nothing speaks against another try
    Useless,  ///< the link works, but the reason is permanent: a plain retry ends the same way
    LinkOver, ///< the status would allow it, but the link's 14 days are over
    No,       ///< not in this status
};

/// `changedSince`: data were changed after the call, so that a reason about the data may be mended.
Retry retryBySameLink(const Case &row, bool changedSince, const QDateTime &now);

/// One sentence in the user's language; for Allowed with the days that the link has left. Empty for No.
QString retryText(Retry retry, const Case &row, const QDateTime &now);

/// What the desk does next, as something to press.
enum class Move {
    None,              ///< nothing this program can do
    HandOver,          ///< give the customer the link
    Amend,             ///< correct the person's data first
    NewIdentification, ///< this one can't go on: a new case
    Review,            ///< look through data and documents
    Wait,              ///< IDnow or the waiting list
};
Move nextMove(const Case &row, bool changedSince, const QDateTime &now);

/// Whose turn it is, by the failure reason too: a permanent one is no longer the customer's.
Turn turn(const Case &row, bool changedSince, const QDateTime &now);

/// True when this desk changed the person's data after the present status was seen.
bool dataChangedSince(const CaseFile &file);

/// False for the statuses after a suspicion: their reason is told to nobody, whatever the API sent (guide,
/// "failed": no reason is disclosed).
bool disclosesReason(Status status);
/// The case's reason where it may be given; empty otherwise.
QString disclosedReason(const Case &row);

/// reasonAdvice() without the words of whose turn it is, for where a heading says that.
QString adviceAlone(const QString &code);

} // namespace domain
