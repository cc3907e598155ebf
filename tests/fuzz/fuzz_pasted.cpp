// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "domain/pastedaddress.h"
#include "domain/pastedperson.h"

/// What an agent pastes: an address, a mail's signature, a whole person.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    domain::isSeveralFields(text);
    const domain::PastedPerson person = domain::readPasted(text);
    mustHold(!person.values.contains(QString()));
    for (const QString &part : domain::addressParts(text)) {
        domain::isStreet(part);
        domain::isAddressAddition(part);
        if (const auto place = domain::readPostalPlace(part))
            mustHold(!place->postalCode.isEmpty());
    }
    return 0;
}
