// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

/// Putting a salvaged journal in the place of the damaged one, so that a kill in between loses neither.
namespace journal {

/// Where a salvaged journal waits, whole and on the disk, for its place.
QString salvagedPath(const QString &database);

/// Sets the damaged database, its log and its head aside under a dated name, puts the salvaged one in their
/// place, and gives the name of the file set aside; empty when there was none.
domain::Result<QString> swapIn(const QString &database);

/// Ends a swap that was killed: the user's order stands.
domain::Result<void> finishSwap(const QString &database);

/// Deletes every file that was set aside: it still holds the keys of persons who are to be erased.
domain::Result<void> dropSetAside(const QString &database);

} // namespace journal
