// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"

#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace solaris {

/// What one row of the partner's index (GET /v1/identifications) says of an identification, perhaps another
/// desk's. Its link and reference are not read: nobody needs them from here.
struct IndexRow {
    QString id;
    QString personId; ///< empty where the API doesn't say it (reference 8.1)
    domain::StatusValue status;
    QString failureReason;
    QDateTime completedAt;
};

/// Nothing without an id or a status.
std::optional<IndexRow> readIndexRow(const QJsonObject &object);

} // namespace solaris
