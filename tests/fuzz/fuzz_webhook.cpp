// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "solaris/identificationjson.h"
#include "solaris/jsonread.h"
#include "solaris/webhookjson.h"

#include <QJsonArray>

using namespace solaris;

/// What comes with webhooks: the reply to a subscription, or a list of them, and the body of a delivery,
/// which is an identification, an id alone or nothing. A desk subscribes; deliveries are for the team's
/// relay, which reads them with the same readers.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonDocument document = parseJson(bytesOf(data, size));
    QList<QJsonObject> objects = objectsOf(document.array());
    objects.append(document.object());
    for (const QJsonObject &object : objects) {
        const auto webhook = readWebhook(object);
        const auto seen = readIdentification(object);
        mustHold(!webhook || !webhook->id.isEmpty());
        // Both are known by the same id, or by none: no body names one thing and means another.
        mustHold(!webhook || !seen || webhook->id == seen->id);
    }
    return 0;
}
