// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figure.h"

#include "domain/identification.h"
#include "domain/nextmove.h"
#include "domain/reviewqueue.h"
#include "domain/verdict.h"

#include <limits>

namespace domain {
namespace {

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qint64 never = std::numeric_limits<qint64>::max();

/// Judges one case and notes the next moment at which time alone would change the judgement.
class Judgement {
public:
    Judgement(const Case &theRow, const WallClock &theClock, const QString &theActor)
        : row(theRow)
        , clock(theClock)
        , actor(theActor)
    {
        made.until = never;
    }

    Standing give()
    {
        // Nothing is left of an erased case that anybody could do.
        if (row.erased)
            return made;
        if (row.alarm && !row.alarmSeen)
            add(Figure::Alarm);
        if (const std::optional<Figure> turn = whose())
            add(*turn);
        weighResult();
        weighReason();
        return made;
    }

private:
    void add(Figure figure) { made.figures |= quint8(1U << int(figure)); }

    /// True when `at` is over; else remembers to look again then.
    bool isOver(qint64 at)
    {
        if (at <= clock.now)
            return true;
        made.until = std::min(made.until, at);
        return false;
    }

    std::optional<Figure> whose()
    {
        // What only a clerk can settle comes before all else.
        if (row.inDoubt || (row.alarm && !row.alarmSeen) || decisionDue(row, actor))
            return Figure::NeedsMe;
        switch (row.status.value) {
        case Status::PendingFailed:
        case Status::PendingSuccessful: return Figure::InReview;
        case Status::Pending:
        case Status::Aborted:
        case Status::Canceled: return withLink();
        default: break;
        }
        // Expired is over unless the customer comes again (guide): it would stand here for ever.
        if (turn(row.status) == Turn::Desk && row.status.value != Status::Expired)
            return Figure::NeedsMe;
        return std::nullopt;
    }

    Figure withLink()
    {
        const FailureReason *reason = failureReason(row.failureReason);
        const bool broken = row.status.value != Status::Pending;
        if (broken && reason && reason->permanent)
            return Figure::NeedsMe;
        // The link ends 14 days after the request (reference 10.4): afterwards the customer can't go on.
        const bool usable =
            row.requestedAt.isValid() && !isOver(row.requestedAt.toMSecsSinceEpoch() + urlValidDays * day);
        if (!usable)
            return Figure::NeedsMe;
        if (broken)
            return Figure::NeedsCustomer;
        // The API doesn't tell a call under way from none (both are pending): a day without one is our own
        // measure for reminding the customer.
        return isOver(row.requestedAt.toMSecsSinceEpoch() + day) ? Figure::NeedsCustomer : Figure::Waiting;
    }

    void weighResult()
    {
        const Status status = row.status.value;
        const bool result =
            status == Status::Successful || status == Status::Failed || status == Status::Rejected;
        if (!result || !row.statusSince.isValid())
            return;
        // The server's word, where it gives one for this status: the desk may have been off meanwhile.
        const bool told = row.completedAt.isValid() && status == Status::Successful;
        const qint64 at = (told ? row.completedAt : row.statusSince).toMSecsSinceEpoch();
        made.resultToday = at >= clock.midnight;
        if (made.resultToday) {
            add(Figure::DoneToday);
            made.until = std::min(made.until, clock.nextMidnight);
        }
        if (row.requestedAt.isValid() && !isOver(at + 7 * day))
            made.secondsToResult =
                qint32(std::max<qint64>(0, (at - row.requestedAt.toMSecsSinceEpoch()) / 1000));
    }

    void weighReason()
    {
        const QString reason = disclosedReason(row); // the list filters by the same
        if (reason.isEmpty() || !row.openedAt.isValid())
            return;
        made.reasonThisWeek = !isOver(row.openedAt.toMSecsSinceEpoch() + 7 * day);
        if (!made.reasonThisWeek)
            return;
        if (const FailureReason *known = failureReason(reason))
            made.reason = known->group;
    }

    const Case &row;
    const WallClock &clock;
    const QString &actor;
    Standing made;
};

} // namespace

const QList<Figure> &figures()
{
    using enum Figure;
    static const QList<Figure> list{Waiting, InReview, NeedsCustomer, NeedsMe, DoneToday, Alarm};
    return list;
}

WallClock wallClock(const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    return {now.toMSecsSinceEpoch(), today.startOfDay().toMSecsSinceEpoch(),
            today.addDays(1).startOfDay().toMSecsSinceEpoch()};
}

Standing standing(const Case &row, const WallClock &clock, const QString &actor)
{
    return Judgement(row, clock, actor).give();
}

} // namespace domain
