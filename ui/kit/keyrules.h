// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace ui {

/// Why this key can't be given to any action, in the screen's language; empty when it can. Keys alone are for
/// typing and moving, except F1 to F35; what edits text stays with the text fields, Alt with a letter or
/// digit with the marked letters.
QString keyRefusal(const QKeySequence &key);

} // namespace ui
