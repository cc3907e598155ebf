// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Tool tips as everyone needs them (WCAG 1.4.13), once, after QApplication: Esc takes one away and does
/// nothing else then. By itself Qt's tip goes only with the pointer or the time.
void installTips();

/// Shows the tip of this widget, as pointing at it does, until Esc or another key takes the keyboard
/// elsewhere. False when it has none.
bool showTip(QWidget *widget);

} // namespace ui
