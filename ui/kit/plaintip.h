// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

namespace ui {

/// A text from outside as a tool tip: Qt reads tool tips as rich text where they look like it, and a name
/// must be shown as it is.
inline QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

} // namespace ui
