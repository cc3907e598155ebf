// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nextmove.h"

#include "domain/failurereason.h"
#include "domain/timeline.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct NextMove {
    Q_DECLARE_TR_FUNCTIONS(NextMove)
};

bool brokeOff(const Case &row)
{
    return row.status.value == Status::Aborted || row.status.value == Status::Canceled;
}

bool isLinkOver(const Case &row, const QDateTime &now)
{
    return row.requestedAt.isValid() && daysLeft(row, now) == 0;
}

bool isPermanent(const Case &row)
{
    const FailureReason *known = failureReason(row.failureReason);
    return brokeOff(row) && known && known->permanent;
}

/// Reasons whose advice begins with the desk's own turn although a retry by the same link may follow.
bool isDesksFirst(const QString &reason)
{
    constexpr std::array codes{"DISAGREE_WITH_VIDEO_RECORDING"_L1, "INCORRECT_NAME_IN_QES"_L1,
                               "OTHER_ABUSE"_L1, "USER_CANCELLATION"_L1};
    return std::any_of(codes.begin(), codes.end(), [&reason](auto code) { return reason == code; });
}

bool isProviders(const QString &reason)
{
    return reason == "ENROLLED_TO_WAITING_LIST"_L1 || reason == "NO_ESIGN_FRAUD"_L1;
}

} // namespace

Retry retryBySameLink(const Case &row, bool changedSince, const QDateTime &now)
{
    if (row.erased || (!brokeOff(row) && row.status.value != Status::Pending))
        return Retry::No;
    if (isLinkOver(row, now))
        return Retry::LinkOver;
    if (!mayHandOver(row.status, row.requestedAt, now))
        return Retry::No;
    if (!isPermanent(row))
        return Retry::Allowed;
    const bool isMended =
        changedSince && failureReason(row.failureReason)->group == ReasonGroup::DataMismatch;
    return isMended ? Retry::Allowed : Retry::Useless;
}

QString retryText(Retry retry, const Case &row, const QDateTime &now)
{
    switch (retry) {
    case Retry::Allowed:
        return brokeOff(row)
                   ? NextMove::tr(
                         "The customer may call again with the same link: it works for %Ln more days.",
                         nullptr, daysLeft(row, now))
                   : NextMove::tr("The link works for %Ln more days.", nullptr, daysLeft(row, now));
    case Retry::Useless:
        return NextMove::tr("This reason is permanent: a plain retry with the same link ends the same way.");
    case Retry::LinkOver: return NextMove::tr("The link's 14 days are over: it no longer works.");
    case Retry::No: break;
    }
    return {};
}

Move nextMove(const Case &row, bool changedSince, const QDateTime &now)
{
    if (row.erased || row.status.text.isEmpty() || row.status.value == Status::Created)
        return Move::None;
    switch (retryBySameLink(row, changedSince, now)) {
    case Retry::LinkOver: return Move::NewIdentification;
    case Retry::Allowed: return isProviders(row.failureReason) ? Move::Wait : Move::HandOver;
    case Retry::Useless:
        if (row.failureReason == "DATA_APPLICATION_ADDRESS"_L1)
            return Move::Amend;
        if (row.failureReason == "DATA_APPLICATION_DATA"_L1)
            return Move::NewIdentification;
        return isProviders(row.failureReason) ? Move::Wait : Move::None;
    case Retry::No: break;
    }
    switch (row.status.value) {
    case Status::Successful: return Move::Review;
    case Status::Expired: return Move::NewIdentification;
    case Status::Failed:
    case Status::Rejected: return Move::None;
    default: return Move::Wait;
    }
}

Turn turn(const Case &row, bool changedSince, const QDateTime &now)
{
    switch (retryBySameLink(row, changedSince, now)) {
    case Retry::LinkOver: return Turn::Desk;
    case Retry::Useless: return isProviders(row.failureReason) ? Turn::Provider : Turn::Desk;
    case Retry::Allowed:
        if (!brokeOff(row))
            break;
        if (isDesksFirst(row.failureReason))
            return Turn::Desk;
        if (isProviders(row.failureReason))
            return Turn::Provider;
        break;
    case Retry::No: break;
    }
    return turn(row.status);
}

bool dataChangedSince(const CaseFile &file)
{
    // By the order of the journal and not by clocks, which may jump.
    for (auto event = file.events.crbegin(); event != file.events.crend(); ++event) {
        if (event->kind == EventKind::PersonAmended)
            return true;
        if (event->kind == EventKind::StatusObserved)
            return false;
    }
    return false;
}

bool disclosesReason(Status status)
{
    return status != Status::Failed && status != Status::Rejected && status != Status::PendingFailed;
}

QString disclosedReason(const Case &row)
{
    return disclosesReason(row.status.value) ? row.failureReason : QString();
}

QString adviceAlone(const QString &code)
{
    const QString whole = reasonAdvice(code);
    QString advice = whole.mid(whole.indexOf(u':') + 1).trimmed();
    if (!advice.isEmpty())
        advice.front() = advice.front().toUpper();
    return advice;
}

} // namespace domain
