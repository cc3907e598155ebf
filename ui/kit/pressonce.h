// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace ui {

/// A Return that is held down presses this button no second time: where the keyboard goes to an answer by
/// itself, the answer is given by a key pressed for it.
void pressOnce(QAbstractButton *button);

} // namespace ui
