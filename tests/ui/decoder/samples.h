// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

/// Small files made on the spot.
namespace samples {

inline QByteArray picture(const char *format, QSize size = {60, 40}, QColor color = Qt::darkGreen)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline QByteArray pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, 200, 200, page == 0 ? Qt::black : Qt::blue);
    }
    painter.end();
    return bytes;
}

inline QByteArray video()
{
    return QByteArray("\0\0\0\x20"
                      "ftypisom",
                      12) +
           QByteArray(200, 'v');
}

} // namespace samples
