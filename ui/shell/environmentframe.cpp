// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/environmentframe.h"

#include "ui/kit/theme.h"

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

void EnvironmentFrame::paintEvent(QPaintEvent *)
{
    if (!m_sandbox)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inner = rect().adjusted(stripeWidth, stripeWidth, -stripeWidth, -stripeWidth);
    painter.setClipRegion(QRegion(rect()) - QRegion(inner));
    painter.fillRect(rect(), palette().window());
    const QColor amber = theme::toneText(theme::Tone::Warning, palette());
    painter.setPen(QPen(amber, stripePitch / 2.0));
    for (int x = -height(); x < width() + stripePitch; x += stripePitch)
        painter.drawLine(x, height(), x + height(), 0);
}

} // namespace ui
