// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/identificationjson.h"

#include "solaris/documentjson.h"
#include "solaris/jsonread.h"
#include "solaris/personjson.h"

namespace solaris {

using namespace Qt::Literals::StringLiterals;

std::optional<domain::Identification> readIdentification(const QJsonObject &object)
{
    domain::Identification read;
    read.id = textOf(object, "id"_L1);
    if (read.id.isEmpty()) {
        return std::nullopt;
    }
    read.order.method = textOf(object, "method"_L1);
    read.order.language = textOf(object, "language"_L1);
    read.order.proofOfAddressType = textOf(object, "proof_of_address_type"_L1);
    read.order.proofOfAddressIssuedAt = dateOf(textOf(object, "proof_of_address_issued_at"_L1));
    read.reference = textOf(object, "reference"_L1);
    read.url = textOf(object, "url"_L1);
    read.status = domain::statusFromApi(textOf(object, "status"_L1));
    read.failureReason = textOf(object, "failure_reason"_L1);
    read.completedAt = momentOf(textOf(object, "completed_at"_L1));
    constexpr qint64 longestWait = 24 * 3600;
    const qint64 wait = integerOf(object.value("estimated_waiting_time"_L1), -1);
    read.estimatedWaitingTime = int(wait < 0 ? -1 : qMin(wait, longestWait));
    read.address = readAddress(object.value("address"_L1).toObject());
    for (const QJsonObject &item : objectsOf(object.value("documents"_L1))) {
        if (const auto document = readDocument(item)) {
            read.documents.append(*document);
        }
    }
    return read;
}

QJsonObject writeOrder(const domain::IdentificationOrder &order)
{
    QJsonObject object{{"method"_L1, order.method}};
    if (!order.language.isEmpty()) {
        object.insert("language"_L1, order.language);
    }
    if (!order.proofOfAddressType.isEmpty()) {
        object.insert("proof_of_address_type"_L1, order.proofOfAddressType);
    }
    if (order.proofOfAddressIssuedAt.isValid()) {
        object.insert("proof_of_address_issued_at"_L1, order.proofOfAddressIssuedAt.toString(Qt::ISODate));
    }
    return object;
}

} // namespace solaris
