// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "journal/chain.h"

/// The parts of a journal's row: what can be taken apart gives the same bytes put together.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (const auto parts = journal::decode(bytes)) {
        QList<QByteArray> copies;
        for (const QByteArrayView &part : *parts)
            copies.append(part.toByteArray());
        mustHold(journal::encode(copies) == bytes);
    }
    return 0;
}
