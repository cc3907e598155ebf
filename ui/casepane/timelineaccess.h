// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Makes every TimelineView a list with an item a line for screen readers. Once a program; more is harmless.
void installTimelineAccess();

} // namespace ui
