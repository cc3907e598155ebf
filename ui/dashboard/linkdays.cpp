// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/linkdays.h"

#include "domain/timeline.h"

namespace ui {

bool linkCounts(const domain::Case &row)
{
    using enum domain::Status;
    const domain::Status status = row.status.value;
    return row.requestedAt.isValid() && !row.erased && !domain::isFinal(status) && status != Successful &&
           status != PendingSuccessful && status != PendingFailed;
}

int linkDaysLeft(const domain::Case &row, const QDateTime &now)
{
    return linkCounts(row) ? domain::daysLeft(row, now) : -1;
}

} // namespace ui
