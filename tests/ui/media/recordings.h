// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QImage>
#include <QtEndian>

/// Small recordings made on the spot, and what strangers may make of them.
namespace recordings {

/// The sandbox's own: 4 s, 640 x 480, 15 frames a second, no sound.
inline QByteArray mp4()
{
    QFile file(QStringLiteral(":/sandbox/session.mp4"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray little32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray chunk(const QByteArray &name, const QByteArray &body)
{
    return name + little32(quint32(body.size())) + body +
           (body.size() % 2 ? QByteArray(1, '\0') : QByteArray());
}

/// 8 kHz, 8 bit, mono, a quiet saw.
inline QByteArray wav(int milliseconds)
{
    QByteArray samples(8 * milliseconds, '\0');
    for (qsizetype i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<char>(112 + i % 32);
    QByteArray format = QByteArray::fromHex("01000100401f0000401f000001000800");
    return chunk("RIFF", "WAVE" + chunk("fmt ", format) + chunk("data", samples));
}

/// Motion JPEG, 10 frames a second; each frame is greyer than the one before. The heads promise `promised`
/// frames.
inline QByteArray avi(int frames, int promised = -1)
{
    const quint32 count = quint32(promised < 0 ? frames : promised);
    QByteArray movie = "movi";
    for (int i = 0; i < frames; ++i) {
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(qGray(0) + 8u * quint32(i % 30) * 0x010101u + 0xFF000000u);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPG");
        movie += chunk("00dc", jpeg);
    }
    const QByteArray head = little32(100'000) + little32(0) + little32(0) + little32(0) + little32(count) +
                            little32(0) + little32(1) + little32(4096) + little32(64) + little32(48) +
                            QByteArray(16, '\0');
    const QByteArray stream = QByteArray("vidsMJPG") + QByteArray(12, '\0') + little32(1) + little32(10) +
                              little32(0) + little32(count) + little32(4096) + little32(quint32(-1)) +
                              QByteArray(12, '\0');
    const QByteArray format = little32(40) + little32(64) + little32(48) + QByteArray::fromHex("01001800") +
                              "MJPG" + little32(64 * 48 * 3) + QByteArray(16, '\0');
    const QByteArray list =
        "hdrl" + chunk("avih", head) + chunk("LIST", "strl" + chunk("strh", stream) + chunk("strf", format));
    return chunk("RIFF", "AVI " + chunk("LIST", list) + chunk("LIST", movie));
}

/// As a phone held upright films it: the picture lies on its side, the file says how to turn it.
inline QByteArray turned(QByteArray mp4, int degrees)
{
    const qsizetype matrix = mp4.indexOf("tkhd") + 44;
    const qint32 one = 0x10000;
    const qint32 cosine = degrees == 0 ? one : degrees == 180 ? -one : 0;
    const qint32 sine = degrees == 90 ? one : degrees == 270 ? -one : 0;
    for (const auto &[at, value] :
         {std::pair{0, cosine}, std::pair{4, sine}, std::pair{12, -sine}, std::pair{16, cosine}})
        qToBigEndian(value, mp4.data() + matrix + at);
    return mp4;
}

/// Claims a length in each of the MP4's three places for it.
inline QByteArray claiming(QByteArray mp4, quint32 milliseconds)
{
    for (const auto &[box, scaleAt, durationAt] :
         {std::tuple{"mvhd", 16, 20}, std::tuple{"mdhd", 16, 20}, std::tuple{"tkhd", 0, 24}}) {
        const qsizetype at = mp4.indexOf(box);
        if (at < 0)
            continue;
        const quint32 scale = scaleAt ? qFromBigEndian<quint32>(mp4.constData() + at + scaleAt) : 1000;
        qToBigEndian(quint32(quint64(milliseconds) * scale / 1000), mp4.data() + at + durationAt);
    }
    return mp4;
}

} // namespace recordings
