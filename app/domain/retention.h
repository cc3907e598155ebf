// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <optional>

namespace domain {

/// Why a person's data are erased: the fixed list that the proof in the journal keeps, so that nobody types
/// anything personal into what outlives the erasure. The texts (apiText) are stored: never change one.
enum class ErasureReason {
    CustomersOrder,   ///< the customer demands it
    DeletedBySolaris, ///< PERSON_DELETED (reference 10.3)
    NotACustomer,     ///< created and not successful within 90 days (reference 10.3)
    RetentionOver,    ///< the firm's own years are over
};

const QList<ErasureReason> &erasureReasons();
QString apiText(ErasureReason reason);
std::optional<ErasureReason> erasureReasonFrom(const QString &text);
/// In the user's language; a text of no known reason gives nothing.
QString erasureReasonWord(ErasureReason reason);

/// Solaris deletes persons who do not become customers within this many days (reference 10.3).
inline constexpr int customerWithinDays = 90;
/// How long a firm keeps a customer's identification, in years: the firm sets it, German money laundering
/// law asks for five (GwG section 8).
inline constexpr int defaultRetentionYears = 5;
inline constexpr int leastRetentionYears = 1;
inline constexpr int mostRetentionYears = 30;

/// The day from which a case's person is due, and by which clock.
struct DueDate {
    QDate day;
    ErasureReason why = ErasureReason::NotACustomer;
    bool operator==(const DueDate &) const = default;
};

/// Which clock runs for a case, and when it ends. A successful case, and one that was successful and taken
/// back, is a customer's: it waits for the firm's years from its result on. Every other one has 90 days from
/// the day it was opened. Nothing for an erased case.
std::optional<DueDate> dueDate(const Case &row, int years);

/// True from the due day on.
bool isDue(const Case &row, int years, const QDate &today);

/// Two cases of one person: the data are due when the later one is.
DueDate later(const DueDate &a, const DueDate &b);

} // namespace domain
