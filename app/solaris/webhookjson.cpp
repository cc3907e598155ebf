// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/webhookjson.h"

#include "solaris/jsonread.h"

namespace solaris {

using namespace Qt::Literals::StringLiterals;

std::optional<Webhook> readWebhook(const QJsonObject &object)
{
    Webhook read;
    read.id = textOf(object, "id"_L1);
    read.eventType = textOf(object, "event_type"_L1);
    read.url = QUrl(textOf(object, "url"_L1));
    read.secret = textOf(object, "secret"_L1);
    return read.id.isEmpty() ? std::nullopt : std::optional(read);
}

} // namespace solaris
