// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/pageview.h"

#include "ui/kit/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace ui {

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    m_settled.setSingleShot(true);
    m_settled.setInterval(60);
    connect(&m_settled, &QTimer::timeout, this, &PageView::sharperWanted);
}

void PageView::setPixels(const QImage &image, QSizeF fullSize, bool newDocument)
{
    m_image = image;
    m_fullSize = fullSize;
    m_scaled = {};
    if (newDocument) {
        m_fitted = true;
        m_turned = 0;
    }
    if (m_fitted)
        m_zoom = fitZoom();
    viewport()->setCursor(m_image.isNull() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    updateBars();
    viewport()->update();
    if (newDocument)
        changed();
}

void PageView::clear()
{
    m_settled.stop();
    m_dragging = false;
    m_image = {};
    m_scaled = {};
    m_fullSize = {};
    viewport()->unsetCursor();
    updateBars();
    viewport()->update();
}

void PageView::fit()
{
    m_fitted = true;
    m_zoom = fitZoom();
    changed();
}

void PageView::rotate()
{
    m_turned = (m_turned + 90) % 360;
    if (m_fitted)
        m_zoom = fitZoom();
    changed();
}

double PageView::wantedScale() const
{
    return m_zoom * devicePixelRatioF();
}

void PageView::changed()
{
    m_scaled = {};
    updateBars();
    viewport()->update();
    if (!m_image.isNull())
        m_settled.start();
    Q_EMIT viewChanged();
}

void PageView::zoomTo(double zoom, QPointF anchor)
{
    if (m_image.isNull())
        return;
    const double least = std::min(0.05, fitZoom());
    zoom = std::clamp(zoom, least, maxZoom);
    if (anchor.x() < 0)
        anchor = QRectF(viewport()->rect()).center();
    // The point under the anchor stays there.
    const QPointF inPage = (anchor - origin()) / m_zoom;
    m_zoom = zoom;
    m_fitted = false;
    changed();
    horizontalScrollBar()->setValue(int(std::lround(inPage.x() * m_zoom - anchor.x())));
    verticalScrollBar()->setValue(int(std::lround(inPage.y() * m_zoom - anchor.y())));
}

double PageView::fitZoom() const
{
    if (m_fullSize.isEmpty())
        return 1.0;
    const bool lying = m_turned % 180 != 0;
    const QSizeF size = lying ? m_fullSize.transposed() : m_fullSize;
    // maximumViewportSize: as without scroll bars, else the fit would depend on bars it makes vanish.
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * theme::small, 2 * theme::small);
    const double zoom = std::min(room.width() / size.width(), room.height() / size.height());
    return std::clamp(zoom, 0.01, 2.0);
}

QSizeF PageView::shownSize() const
{
    const QSizeF size = m_fullSize * m_zoom;
    return m_turned % 180 != 0 ? size.transposed() : size;
}

QPointF PageView::origin() const
{
    const QSizeF size = shownSize();
    const QSizeF room = viewport()->size();
    const double x =
        size.width() <= room.width() ? (room.width() - size.width()) / 2 : -horizontalScrollBar()->value();
    const double y =
        size.height() <= room.height() ? (room.height() - size.height()) / 2 : -verticalScrollBar()->value();
    return {x, y};
}

void PageView::updateBars()
{
    const QSizeF size = m_image.isNull() || m_fitted ? QSizeF(0, 0) : shownSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.width())) - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(theme::section);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.height())) - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(theme::section);
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (m_image.isNull())
        return;
    const QSizeF size = shownSize();
    const QPointF at = origin();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double ratio = devicePixelRatioF();
    const QSizeF upright = m_fullSize * m_zoom;
    const QSize target = (upright * ratio).toSize().expandedTo({1, 1});
    if (target.width() < m_image.width()) {
        if (m_scaled.isNull()) {
            m_scaled =
                QPixmap::fromImage(m_image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        }
    }
    painter.translate(at + QPointF(size.width() / 2, size.height() / 2));
    painter.rotate(m_turned);
    const QRectF area(-upright.width() / 2, -upright.height() / 2, upright.width(), upright.height());
    if (m_scaled.isNull())
        painter.drawImage(area, m_image);
    else
        painter.drawPixmap(area, m_scaled, QRectF(m_scaled.rect()));
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted && !m_image.isNull()) {
        m_zoom = fitZoom();
        changed();
        return;
    }
    updateBars();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomTo(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_image.isNull())
        return;
    m_dragging = true;
    m_dragFrom = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const QPoint moved = event->pos() - m_dragFrom;
    m_dragFrom = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void PageView::mouseReleaseEvent(QMouseEvent *)
{
    if (!std::exchange(m_dragging, false))
        return;
    viewport()->setCursor(Qt::OpenHandCursor);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    // Keys belong to the bench: it pages and changes documents with them.
    event->ignore();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace ui
