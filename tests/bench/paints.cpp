// SPDX-License-Identifier: GPL-3.0-or-later
#include "paints.h"

#include <QCoreApplication>
#include <QEvent>

namespace bench {

bool Paints::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    // The paint itself, here, so that it is over when it counts.
    watched->removeEventFilter(this);
    QCoreApplication::sendEvent(watched, event);
    watched->installEventFilter(this);
    ++m_count;
    return true;
}

} // namespace bench
