// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/store.h"

#include <atomic>

namespace journal {

/// Walks all events in order and compares each with its hash, its neighbour and at the end with the head in
/// the database and, where there is one, the head kept outside. Needs no key and holds no more than one row.
/// Stops at the first row that does not fit; Cancelled as soon as `ending` is set.
domain::Result<Verification> walk(Store &store, const std::optional<Head> &outside,
                                  const std::atomic<bool> &ending);

/// The same over a connection of its own, which leaves the writer alone.
domain::Result<Verification> walkFile(const QString &database, const std::atomic<bool> &ending);

} // namespace journal
