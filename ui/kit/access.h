// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Mends for screen readers what Qt 6.4 gets wrong, for every combo box, button and scroll area; once, after
/// QApplication:
/// - On Unix Qt calls a combo box by what is chosen and drops its name, which is right only beside a label;
/// and it
///   can't be given the focus.
/// - A reader that turns a button or a tick makes Qt change it without a click, so that nobody acts on it.
/// - A reader that asks a scroll area for a scroll bar which has just gone makes Qt read past a list, and
/// crash.
void installAccess();

} // namespace ui
