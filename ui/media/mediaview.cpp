// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediaview.h"

#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr int wheelNotch = 120;
constexpr double minZoom = 0.02;

} // namespace

MediaView::MediaView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
}

void MediaView::setFrame(const QImage &frame, QSize fullSize)
{
    const bool isOther = fullSize != m_fullSize;
    m_frame = frame;
    m_fullSize = fullSize;
    if (isOther) {
        keepInSight();
        Q_EMIT viewChanged();
    }
    update();
}

void MediaView::clear()
{
    m_frame = {};
    m_fullSize = {};
    m_zoom = 0;
    m_turned = 0;
    m_shift = {};
    update();
}

QSizeF MediaView::shownSize(double zoom) const
{
    const QSizeF size = QSizeF(m_fullSize) * zoom;
    return m_turned % 180 == 0 ? size : size.transposed();
}

double MediaView::fitZoom() const
{
    const QSizeF whole = shownSize(1);
    if (whole.isEmpty())
        return 1;
    return std::max(minZoom, std::min(width() / whole.width(), height() / whole.height()));
}

double MediaView::zoom() const
{
    return isFitted() ? fitZoom() : m_zoom;
}

void MediaView::fit()
{
    m_zoom = 0;
    m_shift = {};
    update();
    Q_EMIT viewChanged();
}

void MediaView::turn(int degrees)
{
    m_turned = ((m_turned + degrees) % 360 + 360) % 360;
    keepInSight();
    update();
    Q_EMIT viewChanged();
}

void MediaView::zoomTo(double zoom, QPointF anchor)
{
    if (isEmpty())
        return;
    const double before = this->zoom();
    m_zoom = std::clamp(zoom, minZoom, maxZoom);
    // What lies under the anchor stays there.
    const QPointF fromMiddle = anchor - QRectF(rect()).center() - m_shift;
    m_shift -= fromMiddle * (m_zoom / before - 1);
    keepInSight();
    update();
    Q_EMIT viewChanged();
}

void MediaView::keepInSight()
{
    const QSizeF shown = shownSize(zoom());
    const double across = std::max(0.0, (shown.width() - width()) / 2);
    const double down = std::max(0.0, (shown.height() - height()) / 2);
    m_shift = {std::clamp(m_shift.x(), -across, across), std::clamp(m_shift.y(), -down, down)};
}

QSize MediaView::wantedPixels() const
{
    const double scale = std::max(zoom(), fitZoom()) * devicePixelRatioF();
    if (m_fullSize.isEmpty())
        return size() * devicePixelRatioF();
    return (QSizeF(m_fullSize) * std::min(1.0, scale)).toSize();
}

void MediaView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_frame.isNull()) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() * devicePixelRatioF() < 2);
        painter.translate(QRectF(rect()).center() + m_shift);
        painter.rotate(m_turned);
        const QSizeF size = QSizeF(m_fullSize) * zoom();
        painter.drawImage(QRectF({-size.width() / 2, -size.height() / 2}, size), m_frame);
        painter.restore();
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void MediaView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepInSight();
    Q_EMIT viewChanged();
}

void MediaView::wheelEvent(QWheelEvent *event)
{
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomTo(zoom() * std::pow(zoomStep, double(delta) / wheelNotch), event->position());
    } else {
        m_wheel += delta;
        if (const int notches = m_wheel / wheelNotch; notches != 0) {
            m_wheel -= notches * wheelNotch;
            Q_EMIT stepWanted(-notches);
        }
    }
    event->accept();
}

void MediaView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || isEmpty())
        return;
    m_isDragged = true;
    m_dragFrom = event->position() - m_shift;
    setCursor(Qt::ClosedHandCursor);
}

void MediaView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragged)
        return;
    m_shift = event->position() - m_dragFrom;
    keepInSight();
    update();
}

void MediaView::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragged = false;
    unsetCursor();
}

void MediaView::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT toggleWanted();
}

void MediaView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space: Q_EMIT toggleWanted(); break;
    case Qt::Key_Left: Q_EMIT jumpWanted(-5); break;
    case Qt::Key_Right: Q_EMIT jumpWanted(5); break;
    case Qt::Key_Plus: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_0: fit(); break;
    case Qt::Key_R: turn(event->modifiers() & Qt::ShiftModifier ? -90 : 90); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace ui
