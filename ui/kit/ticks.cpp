// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ticks.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace ui {

Ticks::Ticks(QWidget *widget, std::function<std::optional<Wait>()> tick)
    : QObject(widget)
    , m_tick(std::move(tick))
    , m_seen(widget->isVisible())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Ticks::tick);
    widget->installEventFilter(this);
    if (m_seen)
        m_timer.start(0);
}

void Ticks::tick()
{
    const Wait wait = m_tick().value_or(longest);
    m_timer.start(std::clamp(wait, shortest, longest));
}

void Ticks::soon()
{
    if (m_seen && m_timer.remainingTimeAsDuration() > shortest)
        m_timer.start(shortest);
}

std::optional<Ticks::Wait> Ticks::due() const
{
    return m_timer.isActive() ? std::optional(m_timer.remainingTimeAsDuration()) : std::nullopt;
}

bool Ticks::eventFilter(QObject *watched, QEvent *event)
{
    // Both come to every widget of a window, also when it is minimised or comes back.
    if (event->type() == QEvent::Show && !std::exchange(m_seen, true)) {
        m_timer.start(0); // once the widget is laid out
    } else if (event->type() == QEvent::Hide && std::exchange(m_seen, false)) {
        m_timer.stop();
        Q_EMIT rests();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
