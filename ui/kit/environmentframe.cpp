// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/environmentframe.h"

#include "ui/kit/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int stripeWidth = 6; ///< of the frame, in px
constexpr int stripePitch = 16;

} // namespace

EnvironmentFrame::EnvironmentFrame(const domain::Environment &environment, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_sandbox(environment.isSandbox())
{
    auto *layout = new QVBoxLayout(this);
    const int margin = m_sandbox ? stripeWidth : 0;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(content);
}

void EnvironmentFrame::paintEvent(QPaintEvent *event)
{
    // What changes inside asks for its ground to be painted, and the stripes do not lie there.
    const QRect inner = rect().adjusted(stripeWidth, stripeWidth, -stripeWidth, -stripeWidth);
    if (!m_sandbox || inner.contains(event->rect()))
        return;
    const QPixmap tile = stripes();
    QPainter painter(this);
    // Tile by tile: Qt paints a tiled ground on a pool of threads, and the window's first picture would wait
    // for them to start.
    for (const QRect &side : QRegion(rect()) - QRegion(inner)) {
        painter.setClipRect(side);
        for (int y = side.top() / stripePitch * stripePitch; y <= side.bottom(); y += stripePitch) {
            for (int x = side.left() / stripePitch * stripePitch; x <= side.right(); x += stripePitch)
                painter.drawPixmap(x, y, tile);
        }
    }
}

QPixmap EnvironmentFrame::stripes() const
{
    QPixmap tile(QSize(stripePitch, stripePitch) * devicePixelRatioF());
    tile.setDevicePixelRatio(devicePixelRatioF());
    tile.fill(palette().color(QPalette::Window));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::toneText(theme::Tone::Warning, palette()), stripePitch / 2.0));
    for (const int x : {-stripePitch, 0, stripePitch})
        painter.drawLine(QPointF(x - stripePitch, 2 * stripePitch),
                         QPointF(x + 2 * stripePitch, -stripePitch));
    return tile;
}

} // namespace ui
