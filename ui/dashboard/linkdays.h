// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace ui {

/// True while the customer can still use the link, so that its days count.
bool linkCounts(const domain::Case &row);

/// The customer's days left with the link (guide, step 2: 14 days); -1 when no link counts in this status.
int linkDaysLeft(const domain::Case &row, const QDateTime &now);

} // namespace ui
