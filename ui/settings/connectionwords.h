// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/connectiontest.h"
#include "ui/kit/theme.h"

namespace ui {

/// What the test found, in words for a clerk: which part is wrong, and who can mend it.
QString connectionText(const desk::ConnectionReport &report);
theme::Tone connectionTone(const desk::ConnectionReport &report);

} // namespace ui
