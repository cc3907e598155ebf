// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "domain/robot.h"

class QRandomGenerator;

namespace ui {

/// A fictitious customer for a test robot. Last name, birth city and birth date are unique, because the
/// sandbox refuses more than 1,000 identical persons (guide, "Important points about data collection").
domain::Person fictitiousPerson(const domain::Robot &robot, const QDate &today, QRandomGenerator &random);

} // namespace ui
