// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QGuiApplication>
#include <algorithm>

namespace ui {

/// A width for text, in px as measured at a desktop's usual text size; wider where the text is larger.
inline int grownWithText(int width)
{
    constexpr int usualHeight = 19; ///< px of a line of 10 or 11 points
    return std::max(width, width * QFontMetrics(QGuiApplication::font()).height() / usualHeight);
}

/// Whether what stands side by side at the usual text size had better stand one below the other.
inline bool isTextLarge()
{
    constexpr int usual = 100;
    return grownWithText(usual) > usual + usual / 4;
}

} // namespace ui
