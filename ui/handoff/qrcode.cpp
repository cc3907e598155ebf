// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/qrcode.h"

#include "ui/kit/theme.h"

#include <QPainter>
#include <cmath>
#include <memory>
#include <qrencode.h>

namespace ui {
namespace {

constexpr int quietZone = 4; // modules, ISO/IEC 18004
constexpr int cardSide = 336;

} // namespace

QImage qrModules(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    // Level M: a scratched screen or a reflection may hide 15 % of it.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    QImage modules(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const bool dark = code->data[y * code->width + x] & 1;
            modules.setPixel(x, y, dark ? 0xff000000 : 0xffffffff);
        }
    }
    return modules;
}

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QByteArray &text)
{
    m_modules = qrModules(text);
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const int side = m_modules.isNull() ? 0 : (m_modules.width() + 2 * quietZone) * moduleSide();
    const int points = side ? int(std::ceil(side / devicePixelRatioF())) : cardSide;
    return {points, points};
}

/// The whole number of device pixels that brings the code nearest to the wished size.
int QrCode::moduleSide() const
{
    const int side = m_modules.width() + 2 * quietZone;
    return std::max(2, qRound(cardSide * devicePixelRatioF() / side));
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    painter.setPen(theme::hairline(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_modules.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const int module = moduleSide();
    const int start = (int(width() * ratio) - module * m_modules.width()) / 2;
    painter.scale(1 / ratio, 1 / ratio); // whole device pixels, whatever the scale factor
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRect(start, start, module * m_modules.width(), module * m_modules.width()), m_modules);
}

} // namespace ui
