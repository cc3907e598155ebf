// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "journal/headfile.h"

#include <QTemporaryFile>

/// journal.head as somebody may have left it: a head, none, or Damaged.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static QTemporaryFile file;
    if (!file.isOpen() && !file.open())
        return 0;
    file.resize(0);
    file.seek(0);
    file.write(bytesOf(data, size));
    file.flush();
    const auto head = journal::HeadFile::read(file.fileName());
    mustHold(head.has_value() || head.error().kind == domain::ErrorKind::Damaged);
    return 0;
}
