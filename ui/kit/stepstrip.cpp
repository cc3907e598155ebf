// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/stepstrip.h"

#include "ui/kit/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int discSide = 22;
constexpr int chevronRoom = 28;

int wordWidth(const QString &word)
{
    return QFontMetrics(theme::font(theme::Type::Strong)).horizontalAdvance(word);
}

void drawTick(QPainter &painter, const QRectF &disc, const QColor &color)
{
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&disc](qreal x, qreal y) {
        return QPointF(disc.x() + x * disc.width(), disc.y() + y * disc.height());
    };
    painter.drawPolyline(QPolygonF({at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.34)}));
}

} // namespace

StepStrip::StepStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepStrip::setSteps(const QStringList &names)
{
    m_names = names;
    updateGeometry();
    setCurrent(m_current);
}

void StepStrip::setCurrent(int step)
{
    m_current = step;
    if (m_current >= 0 && m_current < m_names.size())
        //: read aloud: where the agent stands, "Step 2 of 5: Consent"
        setAccessibleName(
            tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.at(m_current)));
    update();
}

QSize StepStrip::sizeHint() const
{
    int width = 0;
    for (const QString &name : m_names)
        width += discSide + theme::small + wordWidth(name) + chevronRoom;
    return {std::max(0, width - chevronRoom), discSide + theme::small};
}

QSize StepStrip::minimumSizeHint() const
{
    int widest = 0;
    for (const QString &name : m_names)
        widest = std::max(widest, wordWidth(name));
    const int count = int(m_names.size());
    return {count * discSide + std::max(0, count - 1) * chevronRoom + theme::small + widest,
            sizeHint().height()};
}

void StepStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Where the words don't all fit, only the present step keeps its own; the numbers stay.
    const bool allWords = sizeHint().width() <= width();
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor quiet = theme::quietText(palette());
    qreal x = 0.5;
    for (int step = 0; step < m_names.size(); ++step) {
        const bool present = step == m_current;
        const bool done = step < m_current;
        const QRectF disc(x, (height() - discSide) / 2.0, discSide - 1, discSide - 1);
        painter.setPen(present ? QPen(accent)
                               : QPen(done ? theme::toneText(theme::Tone::Accent, palette()) : quiet));
        painter.setBrush(present ? QBrush(accent) : Qt::NoBrush);
        painter.drawEllipse(disc);
        if (done) {
            drawTick(painter, disc, theme::toneText(theme::Tone::Accent, palette()));
        } else {
            painter.setFont(theme::font(theme::Type::Caption));
            painter.setPen(present ? palette().color(QPalette::HighlightedText) : quiet);
            painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
        }
        x += discSide;
        if (allWords || present) {
            x += theme::small;
            const int room = wordWidth(m_names.at(step));
            painter.setFont(theme::font(present ? theme::Type::Strong : theme::Type::Body));
            painter.setPen(present || done ? palette().color(QPalette::WindowText) : quiet);
            painter.drawText(QRectF(x, 0, room + 2, height()), Qt::AlignVCenter | Qt::AlignLeft,
                             m_names.at(step));
            x += painter.fontMetrics().horizontalAdvance(m_names.at(step));
        }
        if (step + 1 < m_names.size()) {
            const QPointF middle(x + chevronRoom / 2.0, height() / 2.0);
            painter.setPen(QPen(quiet, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(
                QPolygonF({middle + QPointF(-2, -4), middle + QPointF(2, 0), middle + QPointF(-2, 4)}));
            x += chevronRoom;
        }
    }
}

void StepStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setCurrent(m_current);
    QWidget::changeEvent(event);
}

} // namespace ui
