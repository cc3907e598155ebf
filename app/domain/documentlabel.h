// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kycdocument.h"

namespace domain {

/// The document's type in the user's language, told apart from the others of its type in `all`: by the side
/// its name speaks of ("ID document, front"), else by its place among them ("ID document 2 of 3").
QString documentLabel(const KycDocument &document, const QList<KycDocument> &all);

} // namespace domain
