// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "ui/decoder/wire.h"

using namespace ui;

namespace {

/// Its pixels are to come as `bulk`: memory is set aside for exactly those.
void mustFit(const Pixels &pixels, quint64 bulk)
{
    mustHold(quint64(pixels.image.sizeInBytes()) == bulk);
    mustHold(qint64(pixels.image.width()) * pixels.image.height() <= mostPixels + 100'000);
}

} // namespace

/// What the decoder's process says, which a hostile document may have taken over: a head and its values, as
/// the answer to each order; and the orders themselves, which that process reads.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto head = wire::readHead(bytes.left(wire::headSize));
    if (!head)
        return 0;
    const QByteArray values = bytes.mid(wire::headSize, head->values);
    if (const auto order = wire::readOrder(*head, values))
        mustHold(order->documentId.size() <= 4096 && order->text.size() <= 4096);

    wire::Order order;
    order.bytes = QByteArrayLiteral("%PDF-1.4");
    if (const auto opened = wire::readOpened(order, *head, values)) {
        mustHold(opened->pages.size() <= mostPages);
        mustHold((opened->problem == DecodeProblem::None) == !opened->first.image.isNull());
        mustFit(opened->first, head->bulk);
    }
    order.kind = wire::Order::Kind::Render;
    order.area = {2, 0.5, QRect(0, 0, 300, 200)};
    if (const auto pixels = wire::readPixels(order, *head, values)) {
        mustFit(*pixels, head->bulk);
        mustHold(pixels->image.width() <= 301 && pixels->image.height() <= 201);
    }
    order.kind = wire::Order::Kind::Find;
    if (const auto found = wire::readFound(order, *head, values))
        mustHold(found->hits.size() <= mostHits && (found->next < 0 || found->next > order.page));
    return 0;
}
