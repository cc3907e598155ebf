// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/timecheck.h"

#include "ui/kit/run.h"

namespace ui {

TimeCheck::TimeCheck(desk::Desk &desk, QWidget *owner)
    : QObject(owner)
    , m_desk(desk)
    , m_owner(owner)
{
}

void TimeCheck::ask()
{
    if (m_busy)
        return;
    m_busy = true;
    run(m_owner, m_desk.greet(), [this](const domain::Result<void> &greeted) {
        // Queued: what the reply told of the time is on its way through the event loop.
        QMetaObject::invokeMethod(
            this,
            [this, greeted] {
                m_busy = false;
                if (greeted)
                    Q_EMIT done();
                else
                    Q_EMIT failed(greeted.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace ui
