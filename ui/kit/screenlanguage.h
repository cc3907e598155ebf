// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// The language the screens speak just now: "de" or "en". Call again at LanguageChange.
QString screenLanguage();

} // namespace ui
