// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/linkdays.h"

#include "domain/identification.h"

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
    if (!linkCounts(row))
        return -1;
    const qint64 seconds = now.secsTo(row.requestedAt.addDays(domain::urlValidDays));
    return seconds <= 0 ? 0 : static_cast<int>((seconds + 86399) / 86400);
}

} // namespace ui
