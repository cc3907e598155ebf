// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keys of the page view.
#include "ui/viewer/pageview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace ui {

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (isEmpty())
        return;
    const QPointF middle = m_look.middle;
    if (m_look.fit != Look::Fit::None)
        m_look.zoom = fitZoom(m_look.fit);
    updateBars();
    place({middle.x() * m_tiles.size().width(), middle.y() * m_tiles.size().height()},
          QRectF(viewport()->rect()).center());
    m_look.middle = middle;
    changed(false);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (isEmpty())
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomTo(m_look.zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
        return;
    }
    QScrollBar *vertical = verticalScrollBar();
    const int turned = event->angleDelta().y();
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || turned == 0;
    const bool atEnd = turned < 0 ? vertical->value() == vertical->maximum() : vertical->value() == 0;
    if (!sideways && atEnd) {
        // Past the end lies the next page; a touchpad's small steps have to add up to one of a wheel.
        m_wheel = (m_wheel < 0) == (turned < 0) ? m_wheel + turned : turned;
        if (std::abs(m_wheel) >= 120) {
            m_wheel = 0;
            Q_EMIT pageWanted(turned < 0 ? 1 : -1);
        }
        return;
    }
    m_wheel = 0;
    QPoint by = event->pixelDelta();
    if (by.isNull())
        by = event->angleDelta() * 0.6;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        by = by.transposed();
    panBy(-by);
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT touched();
    if (isEmpty())
        return;
    m_dragFrom = event->pos();
    if (event->button() == Qt::MiddleButton) {
        m_pointer = event->pos();
        m_loupeByMouse = true;
        setLoupe(true);
    } else if (event->button() == Qt::LeftButton) {
        m_drag = event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Turn : Drag::Pan;
        updateCursor();
    }
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->pos();
    if (m_loupe) {
        viewport()->update();
        askForTiles();
    }
    if (m_drag == Drag::Pan) {
        panBy(m_dragFrom - event->pos());
    } else if (m_drag == Drag::Turn) {
        const QPointF middle = QRectF(viewport()->rect()).center();
        const auto angle = [middle](QPoint at) {
            return std::atan2(at.y() - middle.y(), at.x() - middle.x()) * 180.0 / M_PI;
        };
        turnBy(angle(event->pos()) - angle(m_dragFrom));
    }
    m_dragFrom = event->pos();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && m_loupeByMouse) {
        m_loupeByMouse = false;
        setLoupe(false);
    }
    if (event->button() == Qt::LeftButton) {
        m_drag = Drag::None;
        updateCursor();
    }
}

void PageView::updateCursor()
{
    if (isEmpty())
        viewport()->unsetCursor();
    else
        viewport()->setCursor(m_drag == Drag::None ? Qt::OpenHandCursor : Qt::ClosedHandCursor);
}

void PageView::setLoupe(bool on)
{
    m_loupe = on && !isEmpty();
    viewport()->update();
    askForTiles();
    Q_EMIT viewChanged();
}

void PageView::leaveEvent(QEvent *event)
{
    m_pointer = {-1, -1};
    if (m_loupe)
        viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    // Arrows pan where there is something to pan; the other keys belong to the bench.
    const int step = 3 * verticalScrollBar()->singleStep();
    switch (event->key()) {
    case Qt::Key_Left: panBy({-step, 0}); break;
    case Qt::Key_Right: panBy({step, 0}); break;
    case Qt::Key_Up: panBy({0, -step}); break;
    case Qt::Key_Down: panBy({0, step}); break;
    default: event->ignore(); return;
    }
    const bool canPan = horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
    event->setAccepted(canPan);
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    Q_EMIT touched();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        leaveEvent(event);
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::scrollContentsBy(int dx, int dy)
{
    if (m_following)
        return;
    readMiddle();
    if (m_loupe) {
        viewport()->update(); // it stays where it is, and shows something else
    } else {
        // What is on screen already moves; only what comes into sight is painted.
        viewport()->scroll(dx, dy);
        viewport()->update(frame() | frame().translated(dx, dy));
        // A turned picture is rounded to pixels a little otherwise in strips: once it rests it is painted
        // whole.
        if (std::fmod(m_look.angle, 90.0) != 0.0)
            m_settled.start();
    }
    askForTiles();
    Q_EMIT moved();
}

} // namespace ui
