// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QPixmap>

/// The only place with colours, spacings and type sizes (DESIGN 9). Everything else asks by meaning.
namespace ui::theme {

/// Spacing in steps of 4.
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int normal = 12;
inline constexpr int wide = 16;
inline constexpr int section = 24;

enum class Tone { Neutral, Info, Good, Warning, Bad, Accent };

/// Light or dark, from the palette's own window colour.
bool isDark(const QPalette &palette);
/// Text colour of a tone on the window colour: contrast at least 4.5:1 in light and dark.
QColor toneText(Tone tone, const QPalette &palette);
/// A faint ground for a message of this tone.
QColor toneGround(Tone tone, const QPalette &palette);
/// Second-rank text: hints, captions; 4.5:1.
QColor quietText(const QPalette &palette);
/// The hairline between areas.
QColor hairline(const QPalette &palette);
/// A status's colour (DESIGN 9): created grey, pending blue, … ; text contrast 4.5:1.
QColor statusColor(domain::Status status, const QPalette &palette);

/// The three sizes and two weights, from the system font.
enum class Type { Body, Strong, Title, Caption };
QFont font(Type type);

/// A monochrome SVG of resources/icons tinted with the palette's text colour; name without ".svg".
QIcon icon(const QString &name);
/// The same drawing in a colour of meaning, for labels; side in device-independent pixels.
QPixmap pixmap(const QString &name, int side, const QColor &color, qreal ratio);

/// A complete dark palette, for --theme dark and screenshot tests (Qt 6.4 has no colorScheme).
QPalette darkPalette();
QPalette lightPalette();

/// WCAG contrast of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace ui::theme
