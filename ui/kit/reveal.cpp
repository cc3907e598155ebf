// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/reveal.h"

#include <QScrollArea>
#include <QTimer>

namespace ui {

void reveal(QWidget *part)
{
    QTimer::singleShot(0, part, [part] {
        for (QWidget *up = part->parentWidget(); up; up = up->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(up))
                scroll->ensureWidgetVisible(part);
        }
    });
}

} // namespace ui
