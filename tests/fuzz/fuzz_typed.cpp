// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "domain/datereader.h"
#include "domain/environment.h"
#include "domain/handofflink.h"
#include "domain/postalcode.h"
#include "domain/validate.h"

/// A field as typed, and a link as the server gives it.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    const domain::DateReading date = domain::readTypedDate(text);
    mustHold(date.date.isValid() || !date.otherwise.isValid());
    mustHold(!domain::readDate(text).isValid() || domain::readDate(text) == date.date);
    const domain::PhoneReading phone = domain::readMobileNumber(text, true);
    mustHold(phone.e164.isEmpty() || phone.e164.startsWith(u'+'));
    domain::stateOfPostalCode(text);
    domain::Environment production;
    production.kind = domain::Environment::Kind::Production;
    if (domain::linkFault(text, production) == domain::LinkFault::None)
        mustHold(text.size() <= domain::longestLink && text.startsWith(u"https://", Qt::CaseInsensitive));
    domain::isHostName(text);
    domain::isAllowedHost(QUrl(text));
    return 0;
}
