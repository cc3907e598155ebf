// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/person.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

namespace solaris {

/// Reads a person: every key is kept, an unknown one in `more` under its API path. Nothing without an id.
std::optional<domain::Person> readPerson(const QJsonObject &object);

/// The body of POST /v1/persons: what is given, text as it is, nothing that only the server sets
/// (reference 4.1).
QJsonObject writePerson(const domain::Person &person);

/// The body of PATCH /v1/persons/{id} from changes by API path. A null is refused but for industry and
/// industry_key, where the guide wants it; lists and objects are refused, and an empty change too.
domain::Result<QJsonObject> writeChanges(const QMap<QString, QJsonValue> &changes);

domain::Address readAddress(const QJsonObject &object);

} // namespace solaris
