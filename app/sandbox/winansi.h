// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

/// A text in the encoding of PDF's built-in fonts.
struct WinAnsi {
    QByteArray bytes;
    bool exact = true; ///< false: a letter was replaced by its nearest, or by '?'
};

/// Letters the encoding lacks become their nearest basic ones ("Łódź" to "Lódz"), control characters spaces.
WinAnsi toWinAnsi(const QString &text);

} // namespace sandbox
