// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// The wheel over this box scrolls what it stands in and changes nothing: a choice is made on purpose, by
/// click or key, and never by a page that moves below the pointer.
void keepFromWheel(QWidget *box);

} // namespace ui
