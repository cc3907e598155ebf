// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/environments.h"

namespace ui {

/// "Sandbox, embedded", "Sandbox of Solaris", "Production".
QString environmentWord(const QString &name);
/// What is wrong, and what would be right; empty for None.
QString problemText(desk::environments::Problem problem);

} // namespace ui
