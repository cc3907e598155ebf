// SPDX-License-Identifier: GPL-3.0-or-later
#include "panning.h"

#include "figure.h"
#include "heartbeat.h"
#include "paints.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace bench {
namespace {

constexpr double frameSeconds = 1.0 / 60;
constexpr QPoint step(36, 16); // px a frame
constexpr int margin = 60;     // px from the edge at which the hand takes hold anew

/// Moves to and fro between the ends of both bars.
class Hand {
public:
    Hand(QAbstractScrollArea &area, By by)
        : m_area(area)
        , m_by(by)
    {
        if (m_by == By::Mouse)
            take();
    }
    ~Hand()
    {
        if (m_by == By::Mouse)
            send(QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
    }
    Hand(const Hand &) = delete;
    Hand &operator=(const Hand &) = delete;

    void move()
    {
        turnAtEnds();
        if (m_by == By::Keys) {
            const bool across = m_area.horizontalScrollBar()->maximum() > 0 && ++m_moves / 40 % 2 == 0;
            const int key = across ? (m_way.x() > 0 ? Qt::Key_Right : Qt::Key_Left)
                                   : (m_way.y() > 0 ? Qt::Key_Down : Qt::Key_Up);
            QKeyEvent press(QEvent::KeyPress, key, {}, {}, true);
            QCoreApplication::sendEvent(&m_area, &press);
            return;
        }
        const QRect inside = m_area.viewport()->rect().adjusted(margin, margin, -margin, -margin);
        const QPoint next = m_at - QPoint(step.x() * m_way.x(), step.y() * m_way.y());
        if (!inside.contains(next)) {
            send(QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
            take();
        }
        m_at -= QPoint(step.x() * m_way.x(), step.y() * m_way.y());
        send(QEvent::MouseMove, Qt::NoButton, Qt::LeftButton);
    }

private:
    void turnAtEnds()
    {
        const auto turned = [](const QScrollBar *bar, int way) {
            return way > 0 && bar->value() == bar->maximum()   ? -1
                   : way < 0 && bar->value() == bar->minimum() ? 1
                                                               : way;
        };
        const QPoint before = m_way;
        m_way = {turned(m_area.horizontalScrollBar(), m_way.x()),
                 turned(m_area.verticalScrollBar(), m_way.y())};
        if (m_way != before && m_by == By::Mouse) {
            send(QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
            take();
        }
    }
    void take()
    {
        const QRect room = m_area.viewport()->rect().adjusted(margin, margin, -margin, -margin);
        m_at = {m_way.x() > 0 ? room.right() : room.left(), m_way.y() > 0 ? room.bottom() : room.top()};
        send(QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton);
    }
    void send(QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons held)
    {
        QMouseEvent event(type, m_at, m_area.viewport()->mapToGlobal(m_at), button, held, {});
        QCoreApplication::sendEvent(m_area.viewport(), &event);
    }

    QAbstractScrollArea &m_area;
    By m_by;
    QPoint m_way{1, 1}; ///< of the view over the page
    QPoint m_at;
    int m_moves = 0;
};

} // namespace

Panned pan(QAbstractScrollArea &area, By by, double seconds, const std::function<bool()> &flag)
{
    Panned panned;
    Paints paints(area.viewport());
    area.setFocus();
    Hand hand(area, by);
    const Heartbeat beat;
    const Clock all;
    for (int frame = 1; all.seconds() < seconds; ++frame) {
        paints.forget();
        const double used = threadMs();
        const Clock clock;
        hand.move();
        // An arrow at an end moves nothing.
        until([&] { return paints.count() > 0 || clock.seconds() > 3 * frameSeconds; });
        if (paints.count() > 0) {
            panned.frames.push_back(clock.seconds() * 1000);
            panned.own.push_back(threadMs() - used);
            panned.flagged += flag() ? 1 : 0;
        }
        until([&] { return all.seconds() >= frame * frameSeconds; });
    }
    panned.heldP99 = beat.percentileMs(0.99);
    return panned;
}

} // namespace bench
