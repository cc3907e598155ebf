// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logbook/entry.h"

#include <QByteArray>

namespace logbook {

/// The entry as one JSON object and a line end.
QByteArray lineOf(const Entry &entry);

} // namespace logbook
