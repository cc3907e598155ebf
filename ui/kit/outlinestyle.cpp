// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/outlinestyle.h"

#include "ui/kit/contrast.h"
#include "ui/kit/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>

namespace ui {
namespace {

constexpr qreal corner = 2.5;

void draw(QPainter *painter, const QRect &rect, const QColor &color, int width, bool round = false)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, width));
    const qreal half = width / 2.0;
    const QRectF line = QRectF(rect).adjusted(half, half, -half, -half);
    if (round)
        painter->drawEllipse(line);
    else
        painter->drawRoundedRect(line, corner, corner);
    painter->restore();
}

/// Around a whole control: its outline, or the ring when it has the keyboard.
void surround(QPainter *painter, const QStyleOption *option, bool hasKeyboard, bool round = false)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (hasKeyboard)
        draw(painter, option->rect, theme::focusRing(option->palette), theme::ringWidth, round);
    else
        draw(painter, option->rect,
             enabled ? theme::controlOutline(option->palette) : theme::hairline(option->palette), 1, round);
}

/// The ring where Qt says what ground it stands on: a chosen row's, for one.
QColor ringOf(const QStyleOption *option)
{
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
    return focus && focus->backgroundColor.isValid()
               ? theme::focusRing(option->palette, focus->backgroundColor)
               : theme::focusRing(option->palette);
}

bool hasFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus);
}

} // namespace

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        // Who clicked knows where they are; who came by key has to see it.
        if (option->state.testFlag(State_KeyboardFocusChange))
            draw(painter, option->rect, ringOf(option), theme::ringWidth);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox: surround(painter, option, false); break;
    case PE_IndicatorRadioButton: surround(painter, option, false, true); break;
    case PE_FrameLineEdit: surround(painter, option, hasFocus(option)); break;
    case PE_PanelButtonCommand:
        surround(painter, option, hasFocus(option) && option->state.testFlag(State_KeyboardFocusChange));
        break;
    default: break;
    }
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if ((box && box->frame) || (spin && spin->frame))
        surround(painter, option, hasFocus(option));
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    if (element == CE_ShapedFrame && area && area->frameShape() != QFrame::NoFrame &&
        area->focusPolicy() != Qt::NoFocus)
        surround(painter, option, hasFocus(option));
}

void OutlineStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // A list, table or text repaints its inside when the keyboard comes and goes, its frame it does not.
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->installEventFilter(this);
}

bool OutlineStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            widget->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace ui
