// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mp4turn.h"

#include <QtEndian>

namespace ui {
namespace {

constexpr int maxBoxes = 1000; // at one level; films have a handful

quint32 number(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/// Calls `found` with the contents of each box of this type, until it gives true.
template <typename Found>
bool eachBox(QByteArrayView bytes, const char *type, Found found)
{
    for (int count = 0; count < maxBoxes && bytes.size() >= 8; ++count) {
        quint64 size = number(bytes, 0);
        qsizetype head = 8;
        if (size == 1 && bytes.size() >= 16) {
            size = qFromBigEndian<quint64>(bytes.data() + 8);
            head = 16;
        }
        if (size < quint64(head) || size > quint64(bytes.size()))
            return false;
        if (bytes.sliced(4, 4) == QByteArrayView(type) && found(bytes.sliced(head, qsizetype(size) - head)))
            return true;
        bytes = bytes.sliced(qsizetype(size));
    }
    return false;
}

/// Of a track's head; -1: it is no picture's.
int turnOf(QByteArrayView head)
{
    const bool isLong = !head.isEmpty() && head.at(0) == 1; // times of 64 bits
    const qsizetype matrix = isLong ? 52 : 40;
    if (head.size() < matrix + 44 || number(head, matrix + 36) == 0) // no width
        return -1;
    const auto a = qint32(number(head, matrix));
    const auto b = qint32(number(head, matrix + 4));
    if (a == 0)
        return b > 0 ? 90 : b < 0 ? 270 : 0;
    return a < 0 && b == 0 ? 180 : 0;
}

} // namespace

int mp4Turn(const QByteArray &bytes)
{
    int turn = 0;
    if (QByteArrayView(bytes).size() < 8 || QByteArrayView(bytes).sliced(4, 4) != QByteArrayView("ftyp"))
        return turn;
    eachBox(bytes, "moov", [&turn](QByteArrayView film) {
        return eachBox(film, "trak", [&turn](QByteArrayView track) {
            return eachBox(track, "tkhd", [&turn](QByteArrayView head) {
                const int found = turnOf(head);
                turn = std::max(0, found);
                return found >= 0;
            });
        });
    });
    return turn;
}

} // namespace ui
