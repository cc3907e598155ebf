// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/validate.h"

namespace domain {

/// What is allowed but often a slip, by field: under age, very old, a stand-in for a missing last name,
/// digits or two blanks in a name, a state that doesn't fit the postal code, a robot's name in production, a
/// person who looks real in a sandbox. Shown beside the field; never blocks.
QList<Refusal> cautions(const Person &person, const QDate &today, bool sandbox);

} // namespace domain
