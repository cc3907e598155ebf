// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consent.h"
#include "domain/identification.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

/// Values as they stand inside event bodies; for eventbody alone. Not the API's JSON, which solaris and the
/// sandbox each know for themselves.
namespace domain::bodyjson {

QJsonObject toJson(const QMap<QString, QString> &fields);
QJsonObject toJson(const Consent &consent);
QJsonObject toJson(const Identification &identification);
QJsonObject toJson(const KycDocument &document);

// Readers; a missing key leaves the value's default.
QMap<QString, QString> fields(const QJsonObject &json);
Consent consent(const QJsonObject &json);
Identification identification(const QJsonObject &json);
QList<KycDocument> documents(const QJsonArray &json);

} // namespace domain::bodyjson
