// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Long ids have nowhere to break: gives them places, so that the pane stays as narrow as it is.
inline QString breakable(const QString &text, int longWord = 12)
{
    QString result;
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() || letter == u'-' ? 0 : run + 1;
        // Never between the halves of one character.
        if (run > longWord && !letter.isLowSurrogate()) {
            result.append(QChar(0x200b));
            run = 1;
        }
        result.append(letter);
    }
    return result;
}

} // namespace ui
