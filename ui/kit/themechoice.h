// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace ui::theme {

/// "" (the desktop's own colours, high contrast too where the desktop has it), "light", "dark",
/// "high-contrast".
QStringList choices();
/// The one chosen last; "" where none was, or none that is known.
QString chosen(const QSettings &settings);
void choose(QSettings &settings, const QString &choice);
/// Gives the whole program these colours, now.
void apply(const QString &choice);

} // namespace ui::theme
