// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// How well `typed` fits a name, for finding by parts of words: 0 the best, larger is worse, -1 not at all.
/// Each word typed has to be found: at the start of a word, inside one, or letter by letter in order. Case
/// and accents don't count, "ue" does for "ü".
int fitOf(const QString &typed, const QString &name);

} // namespace ui
