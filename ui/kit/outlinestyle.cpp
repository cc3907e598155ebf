// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/outlinestyle.h"

#include "ui/kit/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace ui {

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox;
    const bool circle = element == PE_IndicatorRadioButton;
    if (!(box || circle) || !theme::isDark(option->palette))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->setPen(enabled ? theme::quietText(option->palette) : theme::hairline(option->palette));
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (box)
        painter->drawRoundedRect(outline, 2, 2);
    else
        painter->drawEllipse(outline);
    painter->restore();
}

} // namespace ui
