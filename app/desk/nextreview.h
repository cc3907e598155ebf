// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cases.h"

namespace desk {

/// The case of the review queue that comes after this one for this clerk: the oldest result first, and after
/// the last one the first again. Empty when no other decision is due. Walks over all cases: for a key press
/// or the case to fetch ahead, not for every change.
QString nextReview(const Cases &cases, const QString &actor, const QString &afterCaseId);

} // namespace desk
