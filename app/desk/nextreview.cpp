// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/nextreview.h"

#include "domain/reviewqueue.h"

namespace desk {

QString nextReview(const Cases &cases, const QString &actor, const QString &afterCaseId)
{
    const domain::Case *after = cases.find(afterCaseId);
    const domain::Case *first = nullptr; // of all, for when the queue's end is reached
    const domain::Case *next = nullptr;
    for (qsizetype i = 0; i < cases.count(); ++i) {
        const domain::Case &row = cases.at(i);
        if (&row == after || !domain::decisionDue(row, actor))
            continue;
        if (!first || domain::reviewedBefore(row, *first))
            first = &row;
        const bool follows = after && domain::reviewedBefore(*after, row);
        if (follows && (!next || domain::reviewedBefore(row, *next)))
            next = &row;
    }
    const domain::Case *found = next ? next : first;
    return found ? found->id : QString();
}

} // namespace desk
