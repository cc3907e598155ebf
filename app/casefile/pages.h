// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/facts.h"
#include "casefile/sheet.h"

namespace casefile {

/// A4 pages as PDF/A-1b with the XMP packet in it: behind the text of each the case number as a watermark,
/// above and below it what the page belongs to. Empty when it could not be written.
QByteArray print(const Sheet &sheet, const Facts &facts, const QString &fingerprint,
                 const QByteArray &packet);

} // namespace casefile
