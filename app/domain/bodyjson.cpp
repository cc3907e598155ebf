// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bodyjson.h"

using namespace Qt::Literals::StringLiterals;

namespace domain::bodyjson {
namespace {

void put(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void put(QJsonObject &json, QLatin1StringView key, const QDateTime &value)
{
    if (value.isValid())
        json.insert(key, value.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime time(const QJsonObject &json, QLatin1StringView key)
{
    const QString word = json.value(key).toString();
    if (word.isEmpty())
        return {};
    const QDateTime read = QDateTime::fromString(word, Qt::ISODateWithMs);
    return read.isValid() ? read.toUTC() : QDateTime();
}

QString text(const QJsonObject &json, QLatin1StringView key)
{
    return json.value(key).toString();
}

QJsonObject toJson(const Address &address)
{
    QJsonObject json;
    put(json, "line_1"_L1, address.line1);
    put(json, "line_2"_L1, address.line2);
    put(json, "postal_code"_L1, address.postalCode);
    put(json, "city"_L1, address.city);
    put(json, "country"_L1, address.country);
    put(json, "state"_L1, address.state);
    return json;
}

Address address(const QJsonObject &json)
{
    if (json.isEmpty())
        return {};
    return {text(json, "line_1"_L1), text(json, "line_2"_L1),  text(json, "postal_code"_L1),
            text(json, "city"_L1),   text(json, "country"_L1), text(json, "state"_L1)};
}

} // namespace

QJsonObject toJson(const QMap<QString, QString> &fields)
{
    QJsonObject json;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject toJson(const Consent &consent)
{
    QJsonObject json{{"kind"_L1, apiText(consent.kind)}, {"channel"_L1, apiText(consent.channel)}};
    put(json, "text_id"_L1, consent.textId);
    put(json, "title"_L1, consent.title);
    put(json, "version"_L1, consent.version);
    put(json, "language"_L1, consent.language);
    put(json, "sha256"_L1, consent.sha256);
    put(json, "captured_by"_L1, consent.capturedBy);
    put(json, "at"_L1, consent.at);
    return json;
}

QJsonObject toJson(const KycDocument &document)
{
    QJsonObject json;
    put(json, "id"_L1, document.id);
    put(json, "name"_L1, document.name);
    put(json, "type"_L1, document.type);
    put(json, "content_type"_L1, document.contentType);
    put(json, "created_at"_L1, document.createdAt);
    if (document.size >= 0)
        json.insert("size"_L1, document.size);
    return json;
}

QJsonObject toJson(const Identification &identification)
{
    QJsonObject json;
    put(json, "id"_L1, identification.id);
    put(json, "method"_L1, identification.order.method);
    put(json, "language"_L1, identification.order.language);
    put(json, "proof_of_address_type"_L1, identification.order.proofOfAddressType);
    put(json, "proof_of_address_issued_at"_L1,
        identification.order.proofOfAddressIssuedAt.toString(Qt::ISODate));
    put(json, "reference"_L1, identification.reference);
    put(json, "url"_L1, identification.url);
    put(json, "status"_L1, identification.status.text);
    put(json, "failure_reason"_L1, identification.failureReason);
    put(json, "completed_at"_L1, identification.completedAt);
    if (identification.estimatedWaitingTime >= 0)
        json.insert("estimated_waiting_time"_L1, identification.estimatedWaitingTime);
    if (!identification.address.isEmpty())
        json.insert("address"_L1, toJson(identification.address));
    if (!identification.documents.isEmpty()) {
        QJsonArray list;
        for (const KycDocument &document : identification.documents)
            list.append(toJson(document));
        json.insert("documents"_L1, list);
    }
    return json;
}

QMap<QString, QString> fields(const QJsonObject &json)
{
    QMap<QString, QString> read;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        read.insert(it.key(), it.value().toString());
    return read;
}

Consent consent(const QJsonObject &json)
{
    Consent read;
    read.kind = consentKindFrom(text(json, "kind"_L1));
    read.channel = consentChannelFrom(text(json, "channel"_L1));
    read.textId = text(json, "text_id"_L1);
    read.title = text(json, "title"_L1);
    read.version = text(json, "version"_L1);
    read.language = text(json, "language"_L1);
    read.sha256 = text(json, "sha256"_L1);
    read.capturedBy = text(json, "captured_by"_L1);
    read.at = time(json, "at"_L1);
    return read;
}

QList<KycDocument> documents(const QJsonArray &json)
{
    QList<KycDocument> list;
    for (const auto &value : json) {
        const QJsonObject row = value.toObject();
        list << KycDocument{text(row, "id"_L1),
                            text(row, "name"_L1),
                            text(row, "type"_L1),
                            text(row, "content_type"_L1),
                            row.value("size"_L1).toInteger(-1),
                            time(row, "created_at"_L1)};
    }
    return list;
}

Identification identification(const QJsonObject &json)
{
    Identification read;
    read.id = text(json, "id"_L1);
    read.order.method = text(json, "method"_L1);
    read.order.language = text(json, "language"_L1);
    read.order.proofOfAddressType = text(json, "proof_of_address_type"_L1);
    read.order.proofOfAddressIssuedAt =
        QDate::fromString(text(json, "proof_of_address_issued_at"_L1), Qt::ISODate);
    read.reference = text(json, "reference"_L1);
    read.url = text(json, "url"_L1);
    read.status = statusFromApi(text(json, "status"_L1));
    read.failureReason = text(json, "failure_reason"_L1);
    read.completedAt = time(json, "completed_at"_L1);
    read.estimatedWaitingTime = json.value("estimated_waiting_time"_L1).toInt(-1);
    read.address = address(json.value("address"_L1).toObject());
    read.documents = documents(json.value("documents"_L1).toArray());
    return read;
}

} // namespace domain::bodyjson
