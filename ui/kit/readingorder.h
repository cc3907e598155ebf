// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidgetList>

namespace ui {

/// What Tab stops at in this widget now, as a page is read: by layouts, row by row, whatever was made first
/// or last.
QWidgetList readingOrder(const QWidget &page);
/// Moves the focus on (or back) in that order, from the last to the first; false where nothing else takes it.
/// Qt's own chain goes by when widgets were made, and past all that stands before the focus proxy of what
/// holds it.
bool moveFocus(QWidget &window, bool next);

} // namespace ui
