// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/contrast.h"

#include "ui/kit/theme.h"

#include <algorithm>
#include <array>

namespace ui::theme {
namespace {

/// A little over WCAG's 3 so that rounding and smoothing never cost it.
constexpr double lineContrast = 3.1;
constexpr double highContrast = 15; ///< of words, below which nobody called it high

bool isSeen(const QColor &line, const QPalette &palette)
{
    const std::array grounds{QPalette::Window, QPalette::Base, QPalette::Button};
    return std::all_of(grounds.begin(), grounds.end(), [&](QPalette::ColorRole ground) {
        return contrast(line, palette.color(QPalette::Active, ground)) >= lineContrast;
    });
}

QColor between(const QColor &from, const QColor &to, float share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

/// The first on the way from one colour to another that is seen.
QColor seen(const QColor &from, const QColor &to, const QPalette &palette)
{
    for (float share = 0; share < 1; share += 0.04F) {
        if (const QColor line = between(from, to, share); isSeen(line, palette))
            return line;
    }
    return to;
}

} // namespace

bool isHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const bool isPure = window.lightness() == 0 || window.lightness() == 255;
    return isPure && contrast(palette.color(QPalette::Active, QPalette::WindowText), window) >= highContrast;
}

QColor controlOutline(const QPalette &palette)
{
    const QColor words = palette.color(QPalette::Active, QPalette::WindowText);
    return isHighContrast(palette) ? words : seen(hairline(palette), words, palette);
}

QColor focusRing(const QPalette &palette)
{
    return seen(palette.color(QPalette::Active, QPalette::Highlight),
                palette.color(QPalette::Active, QPalette::WindowText), palette);
}

QColor focusRing(const QPalette &palette, const QColor &ground)
{
    const QColor usual = focusRing(palette);
    return contrast(usual, ground) >= lineContrast
               ? usual
               : palette.color(QPalette::Active, QPalette::HighlightedText);
}

} // namespace ui::theme
