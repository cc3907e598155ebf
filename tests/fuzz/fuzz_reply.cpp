// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "solaris/changerequestjson.h"
#include "solaris/documentjson.h"
#include "solaris/errorbody.h"
#include "solaris/errors.h"
#include "solaris/identificationindex.h"
#include "solaris/identificationjson.h"
#include "solaris/jsonread.h"
#include "solaris/personjson.h"
#include "solaris/token.h"

#include <QJsonArray>

using namespace solaris;

/// Every reply type, error bodies, the token and Retry-After: what a server may say.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const ErrorBody error = readErrorBody(body);
    constexpr qsizetype longestWord = 128;
    mustHold(error.code.size() <= longestWord && error.id.size() <= longestWord);
    const auto token = readToken(body);
    mustHold(!token || !token->token.contains('\n'));
    mustHold(readRetryAfter(body, QDateTime::currentDateTimeUtc()).count() >= 0);
    const QJsonDocument document = parseJson(body);
    readSupportedDocuments(document);
    QList<QJsonObject> objects = objectsOf(document.array());
    objects.append(document.object());
    for (const QJsonObject &object : objects) {
        if (const auto person = readPerson(object)) {
            const auto again = readPerson(writePerson(*person));
            mustHold(!again); // the id is the server's to set and never written
        }
        if (const auto identification = readIdentification(object))
            mustHold(!identification->id.isEmpty() && !writeOrder(identification->order).isEmpty());
        readIndexRow(object);
        readDocument(object);
        readChangeRequest(object);
    }
    return 0;
}
