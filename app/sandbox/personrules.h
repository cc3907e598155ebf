// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apierror.h"
#include "sandbox/personfields.h"

#include <QDateTime>

namespace sandbox {

/// A body once checked: what is wrong with it, and the values to write, by path. Unknown keys and nulls are
/// gone, as the API ignores them silently (reference 2).
struct CheckedPerson {
    QList<Problem> problems;
    QList<std::pair<QString, QJsonValue>> values;
};

/// The body of POST /v1/persons: only the names are demanded here, as the guide's tutorial sends no more.
CheckedPerson checkNewPerson(const QJsonObject &body, const QDateTime &now);

/// The body of PATCH: only the guide's updatable fields; the FREELANCER/SELF_EMPLOYED rule (reference 4.4).
CheckedPerson checkPersonChange(const QJsonObject &body, const QDateTime &now);

/// What a person still lacks before an identification may be requested: both consents, the guide's mandatory
/// fields, residence in Germany. The salutation may be null (reference 4.1: non-binary, Germany).
QList<Problem> missingForIdentification(const QJsonObject &person);

} // namespace sandbox
