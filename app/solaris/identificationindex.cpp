// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/identificationindex.h"

#include "solaris/jsonread.h"

namespace solaris {

using namespace Qt::Literals::StringLiterals;

std::optional<IndexRow> readIndexRow(const QJsonObject &object)
{
    IndexRow row;
    row.id = textOf(object, "id"_L1);
    const QString status = textOf(object, "status"_L1);
    if (row.id.isEmpty() || status.isEmpty())
        return std::nullopt;
    row.personId = textOf(object, "person_id"_L1);
    row.status = domain::statusFromApi(status);
    row.failureReason = textOf(object, "failure_reason"_L1);
    row.completedAt = momentOf(textOf(object, "completed_at"_L1));
    return row;
}

} // namespace solaris
