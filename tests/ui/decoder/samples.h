// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>
#include <QtEndian>

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

/// A PDF with one text a page; its lines stand under each other.
inline QByteArray textPdf(const QStringList &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        const QStringList lines = pages.at(page).split(QLatin1Char('\n'));
        for (qsizetype line = 0; line < lines.size(); ++line)
            painter.drawText(100, 100 + 20 * int(line), lines.at(line));
    }
    painter.end();
    return bytes;
}

/// A JPEG whose EXIF says: turn right (an APP1 segment with one entry, orientation 6).
inline QByteArray turnedJpeg(QSize size)
{
    QByteArray jpeg = picture("JPG", size);
    jpeg.insert(2, QByteArray("\xFF\xE1\0\x22"
                              "Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
                              36));
    return jpeg;
}

/// A TIFF with a grey page of each size, uncompressed (TIFF 6.0: header, then an IFD and its strip a page).
inline QByteArray tiff(const QList<QSize> &pages)
{
    QByteArray bytes("II*\0", 4);
    const auto append = [&bytes](auto value) {
        value = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    append(quint32(8));
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QSize size = pages.at(page);
        constexpr quint16 entries = 8;
        const auto strip = quint32(bytes.size() + 2 + entries * 12 + 4);
        const auto length = quint32(size.width() * size.height());
        append(entries);
        const auto entry = [&append](quint16 tag, quint16 type, quint32 value) {
            append(tag);
            append(type);
            append(quint32(1));
            append(value);
        };
        entry(256, 4, quint32(size.width()));
        entry(257, 4, quint32(size.height()));
        entry(258, 3, 8);                      // bits a sample
        entry(259, 3, 1);                      // no compression
        entry(262, 3, 1);                      // black is zero
        entry(273, 4, strip);                  // where the pixels are
        entry(278, 4, quint32(size.height())); // rows in the strip
        entry(279, 4, length);
        append(page + 1 < pages.size() ? strip + length : quint32(0));
        bytes += QByteArray(qsizetype(length), char(100 + page * 40));
    }
    return bytes;
}

} // namespace samples
