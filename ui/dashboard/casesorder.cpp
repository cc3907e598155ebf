// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/casesorder.h"

#include "ui/dashboard/casesmodel.h"

namespace ui {

namespace {

Comparison missing(bool a, bool b)
{
    return {a ? 1 : b ? -1 : 0, true};
}

Comparison compareTexts(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return missing(a.isEmpty() && !b.isEmpty(), b.isEmpty() && !a.isEmpty());
    return {a.compare(b), false};
}

Comparison compareTimes(const QDateTime &a, const QDateTime &b)
{
    if (!a.isValid() || !b.isValid())
        return missing(!a.isValid() && b.isValid(), !b.isValid() && a.isValid());
    return {a == b ? 0 : a < b ? -1 : 1, false};
}

/// The later time is the smaller age.
Comparison compareAges(const QDateTime &a, const QDateTime &b)
{
    const Comparison byTime = compareTimes(a, b);
    return byTime.absolute ? byTime : Comparison{-byTime.value, false};
}

} // namespace

bool linkCounts(const domain::Case &row)
{
    using enum domain::Status;
    const domain::Status status = row.status.value;
    return row.requestedAt.isValid() && !row.erased && !domain::isFinal(status) && status != Successful &&
           status != PendingSuccessful && status != PendingFailed;
}

Comparison compareCases(const domain::Case &a, const QString &nameA, const domain::Case &b,
                        const QString &nameB, int column)
{
    switch (column) {
    case CasesModel::PersonColumn: return compareTexts(nameA, nameB);
    case CasesModel::StatusColumn:
        if (a.status.value != b.status.value)
            return {static_cast<int>(a.status.value) - static_cast<int>(b.status.value), false};
        return compareTexts(a.status.text, b.status.text);
    case CasesModel::ReasonColumn: return compareTexts(a.failureReason, b.failureReason);
    case CasesModel::LinkColumn:
        return compareTimes(linkCounts(a) ? a.requestedAt : QDateTime(),
                            linkCounts(b) ? b.requestedAt : QDateTime());
    case CasesModel::SeenColumn: return compareAges(a.lastSeenAt, b.lastSeenAt);
    case CasesModel::RobotColumn: return compareTexts(a.robot, b.robot);
    default: return compareAges(a.openedAt, b.openedAt);
    }
}

} // namespace ui
