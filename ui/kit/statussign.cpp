// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/statussign.h"

#include "ui/kit/theme.h"

#include <QEvent>
#include <QPainterPath>

namespace ui {
namespace {

enum class Shape {
    Ring,
    HalfDisc,
    Clock,
    Triangle,
    Tick,
    TurningArrow,
    CrossedRing,
    Cross,
    Hourglass,
    QuestionMark
};

/// Statuses beyond the ten of DESIGN 9 share the shape of the one that asks the same of the desk.
Shape shapeOf(domain::Status status)
{
    using domain::Status;
    switch (status) {
    case Status::Created: return Shape::Ring;
    case Status::Pending:
    case Status::AuthorizationRequired:
    case Status::ConfirmationRequired:
    case Status::IdentificationDataRequired:
    case Status::PendingAccountCreation:
    case Status::PendingRefTransfer: return Shape::HalfDisc;
    case Status::PendingSuccessful:
    case Status::PreSuccessful:
    case Status::Confirmed:
    case Status::Processed:
    case Status::Signed: return Shape::Clock;
    case Status::PendingFailed: return Shape::Triangle;
    case Status::Successful: return Shape::Tick;
    case Status::Aborted: return Shape::TurningArrow;
    case Status::Canceled: return Shape::CrossedRing;
    case Status::Failed:
    case Status::Rejected: return Shape::Cross;
    case Status::Expired: return Shape::Hourglass;
    case Status::Unknown: break;
    }
    return Shape::QuestionMark;
}

void line(QPainter &painter, std::initializer_list<QPointF> points)
{
    painter.drawPolyline(QPolygonF(QList<QPointF>(points)));
}

/// Draws on a board of 16 by 16; pen and brush carry the colour.
void draw(QPainter &painter, Shape shape, const QColor &color)
{
    const QRectF ring(2.5, 2.5, 11, 11);
    const auto fill = [&painter, &color](const QPainterPath &path) { painter.fillPath(path, color); };
    switch (shape) {
    case Shape::Ring: painter.drawEllipse(ring); break;
    case Shape::HalfDisc: {
        painter.drawEllipse(ring);
        QPainterPath half(QPointF(8, 8));
        half.arcTo(ring, 90, -180);
        half.closeSubpath();
        fill(half);
        break;
    }
    case Shape::Clock:
        painter.drawEllipse(ring);
        line(painter, {{8, 5}, {8, 8.2}, {10.4, 9.6}});
        break;
    case Shape::Triangle:
        painter.drawPolygon(QPolygonF({{8, 2.2}, {14.2, 13.4}, {1.8, 13.4}}));
        line(painter, {{8, 6.4}, {8, 9.4}});
        painter.drawPoint(QPointF(8, 11.5));
        break;
    case Shape::Tick: line(painter, {{2.6, 8.6}, {6.4, 12.2}, {13.4, 4}}); break;
    case Shape::TurningArrow: {
        painter.drawArc(ring, 60 * 16, 280 * 16);
        QPainterPath head(QPointF(10.2, 0.8));
        head.lineTo(14.6, 3.6);
        head.lineTo(9.8, 6.2);
        head.closeSubpath();
        fill(head);
        break;
    }
    case Shape::CrossedRing:
        painter.drawEllipse(ring);
        line(painter, {{4.2, 11.8}, {11.8, 4.2}});
        break;
    case Shape::Cross:
        line(painter, {{3.6, 3.6}, {12.4, 12.4}});
        line(painter, {{12.4, 3.6}, {3.6, 12.4}});
        break;
    case Shape::Hourglass:
        line(painter, {{3.6, 2.4}, {12.4, 2.4}, {3.6, 13.6}, {12.4, 13.6}, {3.6, 2.4}});
        break;
    case Shape::QuestionMark: {
        QPainterPath hook(QPointF(5, 5.6));
        hook.cubicTo(5, 1.4, 11.4, 1.4, 11.2, 5.4);
        hook.cubicTo(11.1, 7.6, 8, 7.6, 8, 10);
        painter.drawPath(hook);
        painter.drawPoint(QPointF(8, 13));
        break;
    }
    }
}

constexpr int shapeSide = 16;

} // namespace

void paintStatusShape(QPainter &painter, const QRectF &box, domain::Status status, const QPalette &palette)
{
    const QColor color = theme::statusColor(status, palette);
    const qreal scale = std::min(box.width(), box.height()) / 16.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(8, 8) * scale);
    painter.scale(scale, scale);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    draw(painter, shapeOf(status), color);
    painter.restore();
}

StatusSign::StatusSign(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusSign::setStatus(const domain::StatusValue &status)
{
    m_status = status;
    setAccessibleName(domain::statusWord(status));
    setToolTip(status.text.isEmpty() ? QString() : domain::statusMeaning(status));
    updateGeometry();
    update();
}

QSize StatusSign::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::Type::Strong));
    return {shapeSide + theme::small + metrics.horizontalAdvance(domain::statusWord(m_status)) + theme::tight,
            std::max(shapeSide, metrics.height()) + theme::tight};
}

QSize StatusSign::minimumSizeHint() const
{
    constexpr int longest = 24; ///< characters
    return sizeHint().boundedTo(
        {shapeSide + longest * fontMetrics().averageCharWidth(), sizeHint().height()});
}

void StatusSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal shapeX = mirrored ? width() - shapeSide : 0;
    paintStatusShape(painter, QRectF(shapeX, (height() - shapeSide) / 2.0, shapeSide, shapeSide),
                     m_status.value, palette());
    painter.setFont(theme::font(theme::Type::Strong));
    painter.setPen(theme::statusColor(m_status.value, palette()));
    const int gap = shapeSide + theme::small;
    const QRect text = mirrored ? rect().adjusted(0, 0, -gap, 0) : rect().adjusted(gap, 0, 0, 0);
    const QString word =
        painter.fontMetrics().elidedText(domain::statusWord(m_status), Qt::ElideRight, text.width());
    painter.drawText(text, int(Qt::AlignVCenter) | int(mirrored ? Qt::AlignRight : Qt::AlignLeft), word);
}

void StatusSign::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setStatus(m_status);
    QWidget::changeEvent(event);
}

} // namespace ui
