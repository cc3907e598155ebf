// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace ui {

/// How two rows compare in one column, by their typed values.
struct Comparison {
    int value = 0;         ///< below, equal to or above zero, for ascending order
    bool absolute = false; ///< a value is missing: `value` holds in both directions, so that gaps stand last
};

/// `column` is a CasesModel::Column; names are passed folded, because folding them each time would be slow.
Comparison compareCases(const domain::Case &a, const QString &nameA, const domain::Case &b,
                        const QString &nameB, int column);

/// True while the customer can still use the link, so that its days count.
bool linkCounts(const domain::Case &row);

} // namespace ui
