// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wraplabel.h"

namespace ui {

WrapLabel::WrapLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize WrapLabel::sizeHint() const
{
    constexpr int rounding = 4; ///< px: Qt breaks a line before it is quite full
    const QSize text = fontMetrics().size(buddy() ? Qt::TextShowMnemonic : 0, this->text());
    const QMargins around = contentsMargins();
    return text.grownBy(around) + QSize(2 * margin() + rounding, 2 * margin());
}

} // namespace ui
