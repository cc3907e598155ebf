// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "ui/decoder/sniff.h"

/// A document's first bytes and its name; both come from strangers.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const ui::Sniffed sniffed = ui::sniff(bytes);
    ui::hasImageEnd(bytes, sniffed);
    const QString name =
        ui::safeFileName(QString::fromUtf8(bytes), QStringLiteral("document"), sniffed.extension);
    mustHold(!name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && !name.startsWith(u'.'));
    return 0;
}
