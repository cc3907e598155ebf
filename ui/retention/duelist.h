// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cases.h"
#include "domain/retention.h"

namespace ui {

/// How far ahead the list looks.
inline constexpr int daysAhead = 30;

/// One person who is due, or soon will be, by the case that is due last.
struct DuePerson {
    QString caseId;
    QString personId;
    domain::DueDate due;
    bool isDue = false; ///< today or before; otherwise within the days ahead
    int cases = 1;      ///< of this person: all of them go together
};

/// Everybody due up to `daysAhead` days after `today`, the longest overdue first. A person with several cases
/// is due with the last of them.
QList<DuePerson> duePersons(const desk::Cases &cases, int years, const QDate &today);

/// The same of one person, as the cases are now; nothing for whom is not due up to that day.
std::optional<DuePerson> duePerson(const desk::Cases &cases, const QString &personId, int years,
                                   const QDate &today);

/// The first day on which anybody comes due after the days ahead; invalid when nobody will.
QDate nextDueDay(const desk::Cases &cases, int years, const QDate &today);

} // namespace ui
