// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pagescroll.h"

#include <QEvent>
#include <QStyle>

namespace ui {

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what stands on it takes the keyboard
}

QSize PageScroll::minimumSizeHint() const
{
    const QSize usual = QScrollArea::minimumSizeHint();
    if (!widget())
        return usual;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {widget()->minimumSizeHint().expandedTo(widget()->minimumSize()).width() + bar, usual.height()};
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return done;
}

} // namespace ui
