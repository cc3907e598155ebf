// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace domain {

/// The rulings that this clerk may read, oldest first. While a second person is awaited, what the first one
/// said is for the first one's eyes alone: the second has to decide without it. Everything that shows, prints
/// or writes rulings takes them from here.
QList<Ruling> visibleRulings(const CaseFile &file, const QString &actor);

/// Events of the kind Decided from this one (Event::seq) on say what this clerk may not read yet. The largest
/// number there is where they may read all.
qint64 hiddenFrom(const CaseFile &file, const QString &actor);

/// The case's decision as it stands, in one sentence, without what this clerk may not read: "Onboarded by
/// anna and bert", "One person decided. A second one decides without seeing it.". Empty where nobody decided.
QString decidedSentence(const Case &row, const QString &actor);

} // namespace domain
