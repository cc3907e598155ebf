// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tallpage.h"

#include <QEvent>
#include <QLayout>

namespace ui {

bool TallPage::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (layout() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        const int due = layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : 0;
        if (due != minimumHeight())
            setMinimumHeight(due);
    }
    return done;
}

} // namespace ui
