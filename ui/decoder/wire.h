// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decoder/opened.h"

#include <QByteArray>
#include <optional>

/// What the program and its decoder say to each other over the decoder's standard input and output. A message
/// is a head, a few values, and bytes as they are (a document, or pixels). The decoder's side is never
/// trusted: each value is checked against what was asked before memory is set aside for it.
namespace ui::wire {

struct Order {
    enum class Kind : quint32 { Open = 1, Close, Render, Find };
    Kind kind = Kind::Open;
    QString documentId;
    QByteArray bytes; ///< of Open
    QSize room;       ///< of Open
    PageArea area;    ///< of Render
    QString text;     ///< of Find, and the page
    int page = 0;
};

struct Head {
    quint32 kind = 0;
    quint32 values = 0; ///< bytes of the packed values
    quint64 bulk = 0;   ///< bytes of what follows them
};
inline constexpr int headSize = 20;
inline constexpr quint32 mostValues = 1024 * 1024;

QByteArray packHead(const Head &head);
/// Nothing where the bytes are no head, or it claims more than any message may have.
std::optional<Head> readHead(const QByteArray &bytes);

QByteArray packOrder(const Order &order); ///< without the bytes
std::optional<Order> readOrder(const Head &head, const QByteArray &values);

QByteArray packOpened(const Opened &opened);
QByteArray packPixels(const Pixels &pixels);
QByteArray packFound(const Found &found);
/// Values of a reply to `order`; nothing where they can't be an answer to it. The image has its size and
/// format, its pixels are still to come: `head.bulk` bytes, exactly as many as it has.
std::optional<Opened> readOpened(const Order &order, const Head &head, const QByteArray &values);
std::optional<Pixels> readPixels(const Order &order, const Head &head, const QByteArray &values);
std::optional<Found> readFound(const Order &order, const Head &head, const QByteArray &values);

} // namespace ui::wire
