// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/wire.h"

#include <QDataStream>
#include <QIODevice>
#include <algorithm>
#include <cmath>
#include <utility>

namespace ui::wire {
namespace {

constexpr quint32 mark = 0x49644431; // "IdD1"
constexpr auto version = QDataStream::Qt_6_0;
constexpr int farthest = 1 << 29; ///< of a region's edge from the page's corner, in pixels

template <typename Write>
QByteArray packed(Write write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(version);
    write(stream);
    return bytes;
}

bool isSize(QSizeF size)
{
    return std::isfinite(size.width()) && std::isfinite(size.height()) && size.width() > 0 &&
           size.height() > 0 && size.width() < 1e7 && size.height() < 1e7;
}

/// Whether its width and height can be worked out at all.
bool isRegion(const QRect &region)
{
    int left = 0, top = 0, right = 0, bottom = 0;
    region.getCoords(&left, &top, &right, &bottom);
    return std::min({left, top, right, bottom}) >= -farthest &&
           std::max({left, top, right, bottom}) <= farthest;
}

/// A text of the other side: its length is checked before it is read.
bool readText(QDataStream &stream, QString &text)
{
    QByteArray utf8;
    quint32 size = 0;
    stream >> size;
    if (stream.status() != QDataStream::Ok || size > 4096)
        return false;
    utf8.resize(size);
    if (stream.readRawData(utf8.data(), int(size)) != int(size))
        return false;
    text = QString::fromUtf8(utf8);
    return true;
}

void writeText(QDataStream &stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    stream << quint32(utf8.size());
    stream.writeRawData(utf8.constData(), int(utf8.size()));
}

void writePixels(QDataStream &stream, const Pixels &pixels)
{
    stream << qint32(pixels.problem) << qint32(pixels.area.page) << pixels.area.scale << pixels.area.region
           << pixels.image.size();
}

std::optional<DecodeProblem> problemFrom(qint32 number)
{
    if (number < 0 || number > qint32(DecodeProblem::NoDecoder)) // what comes after it no process says
        return {};
    return DecodeProblem(number);
}

/// Makes the empty image that the bulk goes into.
bool readPixelValues(QDataStream &stream, const Head &head, Pixels &pixels)
{
    qint32 problem = 0;
    qint32 page = 0;
    QSize size;
    stream >> problem >> page >> pixels.area.scale >> pixels.area.region >> size;
    const auto known = problemFrom(problem);
    if (stream.status() != QDataStream::Ok || !known || page < 0 || page >= mostPages ||
        !std::isfinite(pixels.area.scale) || !isRegion(pixels.area.region))
        return false;
    pixels.problem = *known;
    pixels.area.page = page;
    if (pixels.problem != DecodeProblem::None)
        return head.bulk == 0 && size.isEmpty();
    const QRect region = pixels.area.region;
    const bool fits = !size.isEmpty() && size.width() <= 40'000 && size.height() <= 40'000 &&
                      qint64(size.width()) * size.height() <= mostPixels + 100'000 &&
                      quint64(size.width()) * quint64(size.height()) * 4 == head.bulk &&
                      region.size() == size && region.x() >= 0 && region.y() >= 0 && pixels.area.scale > 0;
    if (!fits)
        return false;
    pixels.image = QImage(size, QImage::Format_RGB32);
    return !pixels.image.isNull();
}

} // namespace

QByteArray packHead(const Head &head)
{
    return packed([&](QDataStream &stream) { stream << mark << head.kind << head.values << head.bulk; });
}

std::optional<Head> readHead(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(version);
    quint32 found = 0;
    Head head;
    stream >> found >> head.kind >> head.values >> head.bulk;
    constexpr quint64 mostBulk = std::max<quint64>(mostFileBytes, quint64(mostPixels + 100'000) * 4);
    if (stream.status() != QDataStream::Ok || found != mark || head.values > mostValues ||
        head.bulk > mostBulk)
        return {};
    return head;
}

QByteArray packOrder(const Order &order)
{
    return packed([&](QDataStream &stream) {
        writeText(stream, order.documentId);
        stream << order.room << qint32(order.area.page) << order.area.scale << order.area.region;
        writeText(stream, order.text);
        stream << qint32(order.page);
    });
}

std::optional<Order> readOrder(const Head &head, const QByteArray &values)
{
    if (head.kind < quint32(Order::Kind::Open) || head.kind > quint32(Order::Kind::Find))
        return {};
    Order order;
    order.kind = Order::Kind(head.kind);
    QDataStream stream(values);
    stream.setVersion(version);
    if (!readText(stream, order.documentId))
        return {};
    qint32 viewed = 0;
    stream >> order.room >> viewed >> order.area.scale >> order.area.region;
    order.area.page = viewed;
    if (!readText(stream, order.text))
        return {};
    qint32 page = 0;
    stream >> page;
    order.page = page;
    if (stream.status() != QDataStream::Ok)
        return {};
    return order;
}

QByteArray packOpened(const Opened &opened)
{
    return packed([&](QDataStream &stream) {
        stream << qint32(opened.problem) << quint32(opened.pages.size());
        for (const QSizeF page : opened.pages)
            stream << page;
        stream << opened.sharpest;
        writePixels(stream, opened.first);
    });
}

QByteArray packPixels(const Pixels &pixels)
{
    return packed([&](QDataStream &stream) { writePixels(stream, pixels); });
}

QByteArray packFound(const Found &found)
{
    return packed([&](QDataStream &stream) {
        stream << qint32(found.next) << qint32(found.withoutText) << quint32(found.hits.size());
        for (const Hit &hit : found.hits) {
            stream << qint32(hit.page) << quint32(hit.places.size());
            for (const QRectF &place : hit.places)
                stream << place;
        }
    });
}

std::optional<Opened> readOpened(const Order &order, const Head &head, const QByteArray &values)
{
    QDataStream stream(values);
    stream.setVersion(version);
    Opened opened;
    // The program looks at the magic bytes itself and takes no word of the decoder for it.
    opened.sniffed = sniff(order.bytes);
    qint32 problem = 0;
    quint32 count = 0;
    stream >> problem >> count;
    const auto known = problemFrom(problem);
    if (!known || stream.status() != QDataStream::Ok || count > quint32(mostPages))
        return {};
    opened.problem = *known;
    for (quint32 i = 0; i < count; ++i) {
        QSizeF page;
        stream >> page;
        if (stream.status() != QDataStream::Ok || !isSize(page))
            return {};
        opened.pages.append(page);
    }
    stream >> opened.sharpest;
    if (!std::isfinite(opened.sharpest) || opened.sharpest <= 0 || opened.sharpest > mostScale)
        return {};
    if (opened.problem != DecodeProblem::None)
        return opened.pages.isEmpty() && head.bulk == 0 ? std::optional(opened) : std::nullopt;
    if (opened.pages.isEmpty() || !readPixelValues(stream, head, opened.first) || opened.first.image.isNull())
        return {};
    return opened;
}

std::optional<Pixels> readPixels(const Order &order, const Head &head, const QByteArray &values)
{
    QDataStream stream(values);
    stream.setVersion(version);
    Pixels pixels;
    if (!readPixelValues(stream, head, pixels))
        return {};
    const QSize asked = order.area.region.size();
    const QSize got = pixels.image.size();
    if (!order.area.region.isNull() && (got.width() > asked.width() + 1 || got.height() > asked.height() + 1))
        return {};
    return pixels;
}

std::optional<Found> readFound(const Order &order, const Head &head, const QByteArray &values)
{
    QDataStream stream(values);
    stream.setVersion(version);
    Found found;
    found.text = order.text;
    qint32 next = -1;
    qint32 withoutText = 0;
    quint32 count = 0;
    stream >> next >> withoutText >> count;
    if (stream.status() != QDataStream::Ok || head.bulk != 0 || count > quint32(mostHits) ||
        next >= mostPages || (next >= 0 && next <= order.page) || withoutText < 0 || withoutText > mostPages)
        return {};
    found.next = next;
    found.withoutText = withoutText;
    for (quint32 i = 0; i < count; ++i) {
        qint32 page = 0;
        quint32 places = 0;
        stream >> page >> places;
        if (stream.status() != QDataStream::Ok || page < 0 || page >= mostPages ||
            places > quint32(mostPlaces))
            return {};
        Hit hit{page, {}};
        for (quint32 k = 0; k < places; ++k) {
            QRectF place;
            stream >> place;
            if (stream.status() != QDataStream::Ok ||
                !std::isfinite(place.x() + place.y() + place.width() + place.height()))
                return {};
            hit.places.append(place);
        }
        found.hits.append(hit);
    }
    return found;
}

} // namespace ui::wire
