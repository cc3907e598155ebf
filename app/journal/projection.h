// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/store.h"
#include "keys/cipher.h"

/// The list of cases: folded from events, kept in `cases` with the personal columns sealed (DESIGN 5).
namespace journal {

/// Bumped when what a fold makes of an event changes: `cases` is then made anew at the next opening.
inline constexpr int projectionVersion = 3;

/// One more event for its case; incremental writing and rebuilding both go through here.
void fold(domain::Case &row, const domain::Event &event);

/// The row as stored. What only the person's key may show is sealed; an erased person has nothing sealed.
CaseRow sealedRow(const domain::Case &row, const keys::Key &key);

/// The case as it was folded; Damaged when the row does not open.
domain::Result<domain::Case> openedRow(const CaseRow &row, const keys::Key &key);

} // namespace journal
