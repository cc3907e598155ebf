// SPDX-License-Identifier: GPL-3.0-or-later
// What the page view paints.
#include "ui/kit/theme.h"
#include "ui/viewer/pageview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace ui {

void PageView::paintPage(QPainter &painter, const QTransform &transform, const QRectF &area, double scale)
{
    painter.save();
    painter.setTransform(transform, true);
    // Above 1:1 a picture's pixels are shown as they are: a smooth forgery looks like a smooth original.
    const double magnified = std::hypot(transform.m11(), transform.m12()) * devicePixelRatioF();
    const bool upright = std::fmod(m_look.angle, 90.0) == 0.0;
    const bool crisp = m_kind == Kind::Picture && magnified >= 0.999 && upright;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !crisp);
    m_tiles.paint(painter, area, scale);
    painter.restore();
}

void PageView::paintMarks(QPainter &painter, const QTransform &transform)
{
    QColor ground =
        theme::toneText(theme::Tone::Warning, theme::lightPalette()); // paper is white on any theme
    painter.save();
    painter.setTransform(transform, true);
    for (int mark = 0; mark < m_marks.size(); ++mark) {
        const QRectF place = m_marks.at(mark).adjusted(-1, -1, 1, 1);
        ground.setAlpha(mark == m_mark ? 110 : 50);
        painter.fillRect(place, ground);
        if (mark == m_mark) { // not by colour alone
            ground.setAlpha(255);
            QPen pen(ground, 2);
            pen.setCosmetic(true);
            painter.setPen(pen);
            painter.drawRect(place);
        }
    }
    painter.restore();
}

QPointF PageView::loupeAt() const
{
    return m_pointer.x() < 0 ? QRectF(viewport()->rect()).center() : QPointF(m_pointer);
}

QRectF PageView::loupeGlass() const
{
    const QPointF at = loupeAt();
    return {at.x() - loupeSide / 2.0, at.y() - loupeSide / 2.0, loupeSide, loupeSide};
}

QTransform PageView::loupeTransform() const
{
    // The point under the pointer is the one in the middle of the glass.
    const QPointF at = loupeAt();
    return transform() *
           QTransform().translate(at.x(), at.y()).scale(loupeZoom, loupeZoom).translate(-at.x(), -at.y());
}

void PageView::paintLoupe(QPainter &painter)
{
    const QRectF glass = loupeGlass();
    QPainterPath shape;
    shape.addRoundedRect(glass, theme::small, theme::small);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(glass, viewport()->palette().color(viewport()->backgroundRole()));
    const QTransform magnified = loupeTransform();
    const QRectF area = magnified.inverted().mapRect(glass).intersected(QRectF({0, 0}, m_tiles.size()));
    if (!area.isEmpty())
        paintPage(painter, magnified, area, scaleFor(m_look.zoom * loupeZoom));
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawPath(shape);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (!isEmpty()) {
        const QTransform now = transform();
        // While it is panned these are narrow strips at two sides, and all of it would be what lies between.
        for (const QRect &part : event->region()) {
            const QRectF area =
                now.inverted().mapRect(QRectF(part)).intersected(QRectF({0, 0}, m_tiles.size()));
            painter.setClipRect(part);
            if (!area.isEmpty())
                paintPage(painter, now, area, m_scale);
        }
        painter.setClipping(false);
        paintMarks(painter, now);
        if (m_loupe)
            paintLoupe(painter);
    }
    for (const QRect &line : frame())
        painter.fillRect(line, palette().color(QPalette::Highlight));
}

QRegion PageView::frame() const
{
    constexpr int width = 3;
    const QRect all = viewport()->rect();
    return hasFocus() ? QRegion(all) - all.adjusted(width, width, -width, -width) : QRegion();
}

void PageView::setMarks(const QList<QRectF> &marks, int current)
{
    m_marks = marks;
    m_mark = current;
    viewport()->update();
    if (current >= 0 && current < marks.size())
        reveal(marks.at(current));
}

} // namespace ui
