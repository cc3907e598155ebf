// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/containercheck.h"

#include <QtEndian>
#include <algorithm>

namespace ui {
namespace {

using Finding = ContainerCheck::Finding;

constexpr int maxParts = 20'000; // a fragmented film of some hours
constexpr qint64 longestHours = 24;
constexpr qint64 leastBytesPerSecond = 16; // a still picture without sound needs more
constexpr quint32 openEnd = 0xFFFFFFFF;    // a recorder that did not know the end writes this

quint32 big32(const QByteArray &bytes, qint64 at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint32 little32(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

bool has(const QByteArray &bytes, qint64 at, QByteArrayView what)
{
    return at >= 0 && bytes.size() - at >= what.size() &&
           QByteArrayView(bytes).sliced(at, what.size()) == what;
}

ContainerCheck cutOff(qint64 missing)
{
    return {Finding::CutOff, missing};
}

/// ISO 14496-12: boxes of a size and a type, one after the other.
ContainerCheck checkMp4(const QByteArray &bytes)
{
    bool film = false;
    qint64 at = 0;
    for (int parts = 0; at < bytes.size(); ++parts) {
        if (parts == maxParts)
            return {Finding::Damaged};
        if (bytes.size() - at < 8)
            return cutOff(8 - (bytes.size() - at));
        quint64 size = big32(bytes, at);
        const QByteArrayView type = QByteArrayView(bytes).sliced(at + 4, 4);
        if (!std::all_of(type.begin(), type.end(), [](char c) { return c >= ' '; }))
            return {Finding::Damaged};
        const bool isFilm = type == "moov";
        if (size == 1) {
            if (bytes.size() - at < 16)
                return cutOff(16 - (bytes.size() - at));
            size = qFromBigEndian<quint64>(bytes.constData() + at + 8);
            if (size < 16)
                return {Finding::Damaged};
        } else if (size == 0) {
            size = quint64(bytes.size() - at); // to the end of the file
        } else if (size < 8) {
            return {Finding::Damaged};
        }
        const auto left = quint64(bytes.size() - at);
        if (size > left)
            return cutOff(qint64(std::min<quint64>(size - left, quint64(1) << 62)));
        film = film || isFilm;
        at += qint64(size);
    }
    return {film ? Finding::Fine : Finding::Damaged};
}

/// AVI and WAV: one RIFF chunk, or several in large AVIs.
ContainerCheck checkRiff(const QByteArray &bytes)
{
    const quint32 size = little32(bytes, 4);
    const qint64 promised = qint64(size) + 8;
    // 0 and all ones: written while recording, the length never filled in.
    if (size != 0 && size != openEnd && promised > bytes.size() + 1)
        return cutOff(promised - bytes.size());
    return {bytes.size() > 44 ? Finding::Fine : Finding::Damaged};
}

/// The length of an EBML number at `at`, 1 to 8; 0 when there is none.
int ebmlLength(const QByteArray &bytes, qint64 at)
{
    const auto first = at < bytes.size() ? static_cast<unsigned char>(bytes.at(at)) : 0U;
    for (int length = 1; length <= 8; ++length) {
        if (first & (0x100U >> length))
            return bytes.size() - at >= length ? length : 0;
    }
    return 0;
}

/// An EBML size; -1: not known, as live recordings have it.
qint64 ebmlSize(const QByteArray &bytes, qint64 at, int length)
{
    quint64 value = static_cast<unsigned char>(bytes.at(at)) & (0xFFU >> length);
    bool allOnes = value == (0xFFU >> length);
    for (int i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(bytes.at(at + i));
        allOnes = allOnes && next == 0xFF;
        value = value << 8 | next;
    }
    return allOnes ? -1 : qint64(value);
}

ContainerCheck checkWebM(const QByteArray &bytes)
{
    int length = ebmlLength(bytes, 4);
    if (length == 0)
        return {Finding::Damaged};
    const qint64 head = ebmlSize(bytes, 4, length);
    const qint64 segment = 4 + length + head;
    if (head < 0 || head > 4096 || segment >= bytes.size())
        return {Finding::Damaged};
    if (!has(bytes, segment, "\x18\x53\x80\x67"))
        return {Finding::Damaged};
    length = ebmlLength(bytes, segment + 4);
    if (length == 0)
        return {Finding::Damaged};
    const qint64 size = ebmlSize(bytes, segment + 4, length);
    const qint64 left = bytes.size() - (segment + 4 + length);
    return size > left ? cutOff(size - left) : ContainerCheck{Finding::Fine};
}

bool isMpegSound(const QByteArray &bytes, qint64 at)
{
    return bytes.size() - at >= 4 && static_cast<unsigned char>(bytes.at(at)) == 0xFF &&
           (static_cast<unsigned char>(bytes.at(at + 1)) & 0xE0U) == 0xE0U;
}

ContainerCheck checkMp3(const QByteArray &bytes)
{
    qint64 at = 0;
    if (has(bytes, 0, "ID3")) {
        if (bytes.size() < 10)
            return {Finding::Damaged};
        qint64 size = 0;
        for (int i = 6; i < 10; ++i)
            size = size << 7 | (bytes.at(i) & 0x7F);
        at = 10 + size;
        if (at >= bytes.size())
            return cutOff(at - bytes.size() + 1);
        while (at < bytes.size() && bytes.at(at) == 0) // some writers pad beyond the tag
            ++at;
    }
    return {isMpegSound(bytes, at) ? Finding::Fine : Finding::Damaged};
}

} // namespace

ContainerCheck checkContainer(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {Finding::Empty};
    if (has(bytes, 4, "ftyp"))
        return checkMp4(bytes);
    if (has(bytes, 0, "RIFF") && (has(bytes, 8, "AVI ") || has(bytes, 8, "WAVE")))
        return checkRiff(bytes);
    if (has(bytes, 0, "\x1A\x45\xDF\xA3"))
        return checkWebM(bytes);
    if (has(bytes, 0, "OggS"))
        return {bytes.size() > 58 ? Finding::Fine : Finding::Damaged};
    if (has(bytes, 0, "ID3") || isMpegSound(bytes, 0))
        return checkMp3(bytes);
    return {Finding::Foreign};
}

bool isBelievable(qint64 milliseconds, qint64 bytes)
{
    return milliseconds > 0 && milliseconds <= longestHours * 3'600'000 &&
           bytes / leastBytesPerSecond >= milliseconds / 1000;
}

} // namespace ui
