// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediawire.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>
#include <cstring>

namespace ui::mediawire {
namespace {

template <typename... T>
QByteArray written(const T &...values)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    (stream << ... << values);
    return bytes;
}

template <typename... T>
bool read(const QByteArray &bytes, T &...values)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    (stream >> ... >> values);
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

template <typename T>
std::optional<T> one(const QByteArray &bytes)
{
    T value{};
    return read(bytes, value) ? std::optional<T>(value) : std::nullopt;
}

} // namespace

QByteArray head(Kind kind, qsizetype bodySize)
{
    QByteArray bytes(headSize, Qt::Uninitialized);
    qToBigEndian<quint32>(quint32(bodySize), bytes.data());
    bytes[4] = static_cast<char>(kind);
    return bytes;
}

std::optional<Head> toHead(const QByteArray &bytes)
{
    if (bytes.size() < headSize)
        return std::nullopt;
    const qint64 size = qFromBigEndian<quint32>(bytes.constData());
    const auto kind = static_cast<quint8>(bytes.at(4));
    const bool isAnswer = kind >= static_cast<quint8>(Kind::Opened);
    if (size > (isAnswer ? maxAnswer : maxRecording) || kind > static_cast<quint8>(Kind::Refused))
        return std::nullopt;
    return Head{static_cast<Kind>(kind), size};
}

QByteArray packed(Kind kind, const QByteArray &body)
{
    return head(kind, body.size()) + body;
}

QByteArray body(qint64 value)
{
    return written(value);
}

QByteArray body(double value)
{
    return written(value);
}

QByteArray body(QSize value)
{
    return written(value);
}

QByteArray body(const Opened &value)
{
    return written(value.duration, value.hasVideo, value.hasAudio, value.hasDevice, value.framesPerSecond,
                   value.size);
}

QByteArray body(const State &value)
{
    return written(value.playing, value.ended, value.position);
}

QByteArray body(const Frame &value)
{
    const QImage image = value.image.convertToFormat(QImage::Format_RGB32);
    QByteArray bytes = written(value.position, image.size(), value.fullSize);
    // Rows of 32-bit pixels have no gaps.
    bytes.append(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    return bytes;
}

std::optional<qint64> toNumber(const QByteArray &body)
{
    return one<qint64>(body);
}

std::optional<double> toDouble(const QByteArray &body)
{
    return one<double>(body);
}

std::optional<QSize> toSize(const QByteArray &body)
{
    return one<QSize>(body);
}

std::optional<Opened> toOpened(const QByteArray &body)
{
    Opened value;
    return read(body, value.duration, value.hasVideo, value.hasAudio, value.hasDevice, value.framesPerSecond,
                value.size)
               ? std::optional(value)
               : std::nullopt;
}

std::optional<State> toState(const QByteArray &body)
{
    State value;
    return read(body, value.playing, value.ended, value.position) ? std::optional(value) : std::nullopt;
}

std::optional<Frame> toFrame(const QByteArray &body)
{
    constexpr qsizetype head = 8 + 8 + 8;
    if (body.size() < head)
        return std::nullopt;
    Frame value;
    QSize size;
    if (!read(body.first(head), value.position, size, value.fullSize))
        return std::nullopt;
    if (size.width() < 1 || size.height() < 1 || size.width() > maxSide || size.height() > maxSide ||
        body.size() - head != qsizetype(size.width()) * size.height() * 4)
        return std::nullopt;
    value.image = QImage(size, QImage::Format_RGB32);
    if (value.image.isNull())
        return std::nullopt;
    std::memcpy(value.image.bits(), body.constData() + head, size_t(body.size() - head));
    return value;
}

std::optional<Message> take(QByteArray &buffer, bool &isBroken)
{
    isBroken = false;
    if (buffer.size() < headSize)
        return std::nullopt;
    const std::optional<Head> head = toHead(buffer);
    isBroken = !head;
    if (!head || buffer.size() < headSize + head->size)
        return std::nullopt;
    Message message{head->kind, buffer.mid(headSize, head->size)};
    buffer.remove(0, headSize + head->size);
    return message;
}

} // namespace ui::mediawire
