// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "domain/environment.h"
#include "domain/supportedlist.h"

/// The kept list of accepted documents, read from a disk others may have written to.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const domain::Environment environment;
    QByteArray bytes = bytesOf(data, size);
    bytes.replace("MARK", domain::environmentMark(environment).toUtf8()); // any other is refused at once
    if (const auto list = domain::supportedListFromJson(bytes, environment)) {
        domain::tidySupported(list->documents);
        mustHold(domain::supportedListFromJson(domain::toJson(*list), environment) == list);
    }
    return 0;
}
