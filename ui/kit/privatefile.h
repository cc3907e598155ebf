// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace ui {

/// Writes a file where the user said, whole or not at all, readable by its owner only from the first byte
/// on (DESIGN 5). The error's detail never names the path: it may carry a customer's name.
domain::Result<void> writePrivately(const QString &path, const QByteArray &bytes);

} // namespace ui
