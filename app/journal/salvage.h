// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace journal {

/// Makes of a damaged journal a new one with every row up to the first that does not fit, and the keys that
/// still open. Leaves it at salvagedPath(database), durable; the damaged file is only read. A person whose
/// key was lost is noted as erased, since that is what they are, and the chain goes on with an event that
/// tells of the salvage. Keychain: the master key is not this journal's.
domain::Result<Salvage> salvageBeside(const QString &database, const keys::Key &master, const QString &actor);

} // namespace journal
