// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/watch.h"

#include <QString>

namespace ui {

/// What support needs to know, in English: versions, the desktop, the settings that matter, how many cases
/// there are of which status, and the log's last lines. Nothing of a person, no link, no host, no path, no
/// name of a user or a computer. `journal`: its file, of which only the size is told.
QString supportReport(const desk::Desk &desk, const desk::Watch &watch, const QString &journal = {});

} // namespace ui
