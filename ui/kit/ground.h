// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QPainter>
#include <QWidget>

namespace ui {

/// Paints all of `widget` in the quiet ground of a tone, its corners rounded.
inline void paintGround(QPainter &painter, const QWidget &widget, theme::Tone tone)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::toneGround(tone, widget.palette()));
    painter.drawRoundedRect(widget.rect(), theme::tight, theme::tight);
}

} // namespace ui
