// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Scrolls every area around it to what a key pressed elsewhere asks for, or to what is said about it; once
/// what was shown or hidden just now has its place.
void reveal(QWidget *part);

} // namespace ui
