// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/transition.h"

namespace domain {
namespace {

bool isReachable(Status from, Status to, QList<Status> &visited)
{
    for (const Transition &transition : transitions()) {
        if (transition.from != from || visited.contains(transition.to))
            continue;
        if (transition.to == to)
            return true;
        visited << transition.to;
        if (isReachable(transition.to, to, visited))
            return true;
    }
    return false;
}

} // namespace

const QList<Transition> &transitions()
{
    using enum Status;
    using enum TransitionCase;
    static const QList<Transition> table{
        {Created,
         Pending,
         {HappyPath, SuspicionCleared, FraudInReview, SuspicionConfirmed, Loop, TransitionCase::Expiry}},
        {Pending, PendingSuccessful, {HappyPath, FraudInReview, Loop}},
        {Pending, Successful, {HappyPath, FraudInReview}},
        {PendingSuccessful, Successful, {HappyPath, FraudInReview}},
        {Pending, PendingFailed, {SuspicionCleared, SuspicionConfirmed}},
        {PendingFailed, Successful, {SuspicionCleared}},
        {PendingFailed, Failed, {SuspicionConfirmed, FraudInReview}},
        // How case 3 goes from one to the other is not known (reference 11.3): both ways are accepted.
        {Successful, Failed, {FraudInReview}},
        {Successful, PendingFailed, {FraudInReview}},
        {Pending, Aborted, {Loop}},
        {Aborted, Pending, {Loop}},
        {Pending, Canceled, {Loop}},
        {PendingSuccessful, Canceled, {Loop}},
        {Canceled, Pending, {Loop}},
        {Pending, Expired, {TransitionCase::Expiry}},
    };
    return table;
}

bool isExpected(Status from, Status to)
{
    if (to == Status::Unknown)
        return from == to;
    // Nothing can be said against what follows a status that this version doesn't know.
    if (from == to || from == Status::Unknown)
        return true;
    QList<Status> visited{from};
    return isReachable(from, to, visited);
}

bool isAlarm(Status from, Status to)
{
    return from == Status::Successful && (to == Status::Failed || to == Status::PendingFailed);
}

} // namespace domain
