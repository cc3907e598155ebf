// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// What is copied from this list (its current cell) or label (what is selected in it) names a customer: it
/// goes to the clipboard as a secret does, marked and for two minutes, not as Qt would put it there.
void copyAsSecret(QWidget *widget);

} // namespace ui
