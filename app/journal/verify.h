// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/store.h"

namespace journal {

/// Walks all events in order and compares each with its hash, its neighbour and at the end with the head.
/// Needs no key and holds no more than one row. Stops at the first row that does not fit.
domain::Result<Verification> walk(Store &store);

} // namespace journal
