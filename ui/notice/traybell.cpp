// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/traybell.h"

#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

/// The program's sign, with a number at its corner.
QIcon numbered(int count)
{
    constexpr int side = 64;
    QIcon sign(u":/icons/identdesk.svg"_s);
    if (count == 0)
        return sign;
    QPixmap drawing = sign.pixmap(QSize(side, side), 1.0);
    if (drawing.isNull())
        return sign;
    const QString text = count > 99 ? u"99+"_s : QString::number(count);
    const QPalette palette = QGuiApplication::palette();
    QPainter painter(&drawing);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = theme::font(theme::Type::Strong);
    font.setPixelSize(text.size() > 2 ? 24 : 34);
    painter.setFont(font);
    const int width = std::max(40, painter.fontMetrics().horizontalAdvance(text) + 12);
    const QRect badge(drawing.width() - width, drawing.height() - 40, width, 40);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::toneText(theme::Tone::Bad, palette));
    painter.drawRoundedRect(badge, 14, 14);
    painter.setPen(palette.color(QPalette::Window));
    painter.drawText(badge, Qt::AlignCenter, text);
    return QIcon(drawing);
}

} // namespace

bool TrayBell::hasTray()
{
    if (!m_tray && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = std::make_unique<QSystemTrayIcon>();
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &Bell::clicked);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, &Bell::clicked);
        show();
        m_tray->show();
    }
    return m_tray != nullptr;
}

void TrayBell::show()
{
    m_tray->setIcon(numbered(m_count));
    m_tray->setToolTip(m_count == 0 ? u"IdentDesk"_s : tr("IdentDesk: %Ln need you", nullptr, m_count));
}

void TrayBell::tell(const QString &text, bool urgent)
{
    if (hasTray() && QSystemTrayIcon::supportsMessages())
        m_tray->showMessage(u"IdentDesk"_s, text,
                            urgent ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information);
}

void TrayBell::setCount(int count)
{
    const bool same = count == m_count;
    m_count = count;
    if (hasTray() && !same)
        show();
}

void TrayBell::renew()
{
    if (m_tray)
        show();
}

} // namespace ui
