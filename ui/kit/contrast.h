// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ui::theme {

/// The third complete palette beside light and dark: white, yellow and cyan on black, for --theme
/// high-contrast.
QPalette highContrastPalette();
/// Ours or the desktop's own: words on a window that is nothing but black, or nothing but white.
bool isHighContrast(const QPalette &palette);
/// What outlines a control: 3:1 on window, list and button (WCAG 1.4.11); in high contrast as strong as the
/// words.
QColor controlOutline(const QPalette &palette);
/// The ring around what has the keyboard: 3:1 on the same grounds, and told from the outline by twice its
/// width.
QColor focusRing(const QPalette &palette);
/// The same on another ground: on a chosen row the usual ring would be of the row's own colour, there it has
/// the colour of the row's words.
QColor focusRing(const QPalette &palette, const QColor &ground);
/// Width of the ring in device-independent pixels.
inline constexpr int ringWidth = 2;

} // namespace ui::theme
