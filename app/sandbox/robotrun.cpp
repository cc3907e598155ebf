// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/robotrun.h"

#include "domain/identification.h"
#include "sandbox/customerpage.h"

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Status;

namespace {

constexpr auto autoCallLength = 60s; ///< both sides played by robots
constexpr auto callTimeout = 30min;  ///< guide, TECH_TIMEOUT
constexpr auto linkLife = std::chrono::days(domain::urlValidDays);
constexpr int abortStep = 2; ///< where ABORTIDENT's agent breaks off
constexpr int wrongCodesAllowed = 3;

/// The robots' reasons: ABORTIDENT's "the video quality is not good enough", CANCELED's "the picture quality"
/// (guide).
QString robotReason(Status status)
{
    if (status == Status::Aborted)
        return u"BAD_VIDEO"_s;
    return status == Status::Canceled ? u"TECH_PHOTO"_s : QString();
}

bool mayStartAgain(Status status)
{
    return status == Status::Aborted || status == Status::Canceled;
}

} // namespace

RobotRun::RobotRun(const domain::Robot &robot, Moment requestedAt)
    : m_robot(robot)
    , m_requestedAt(requestedAt)
    , m_status(Status::Pending)
{
    if (robot.prefix == domain::RobotPrefix::AutoTest) {
        m_callStartedAt = requestedAt;
        endCall(requestedAt + autoCallLength);
    }
}

bool RobotRun::startCall(Moment now)
{
    const bool first = m_status == Status::Pending && m_stage == Stage::Welcome;
    if (m_robot.prefix == domain::RobotPrefix::AutoTest || (!first && !mayStartAgain(m_status)))
        return false;
    m_stage = Stage::Call;
    m_callStartedAt = now;
    m_stepsDone = 0;
    m_wrongCodes = 0;
    m_ahead.clear();
    if (!first)
        m_ahead.append({now, Status::Pending, {}, false});
    return true;
}

bool RobotRun::finishStep(int step, Moment now)
{
    if (m_stage != Stage::Call || step != m_stepsDone + 1)
        return false;
    m_stepsDone = step;
    if (m_robot.robotCase == domain::RobotCase::AbortIdent && step >= abortStep)
        abortCall(robotReason(Status::Aborted), now);
    else if (m_stepsDone == customerPrompts)
        m_stage = Stage::Code;
    return true;
}

bool RobotRun::enterCode(const QString &code, Moment now)
{
    if (m_stage != Stage::Code)
        return false;
    if (code == QLatin1StringView(customerCode)) {
        endCall(now);
        return true;
    }
    if (++m_wrongCodes >= wrongCodesAllowed)
        abortCall(u"IDENT_CODE_REPEATEDLY_INCORRECT"_s, now);
    return false;
}

std::optional<Milestone> RobotRun::takeDue(Moment now)
{
    const bool talking = m_stage == Stage::Call || m_stage == Stage::Code;
    if (talking && now >= m_callStartedAt + callTimeout)
        abortCall(u"TECH_TIMEOUT"_s, m_callStartedAt + callTimeout);

    // A link nobody used, or one that was left after a broken call, dies of age; a review never does.
    const bool waiting =
        (m_stage == Stage::Welcome && m_status == Status::Pending) || mayStartAgain(m_status);
    if (waiting && m_ahead.isEmpty() && now >= m_requestedAt + linkLife) {
        m_stage = Stage::Over;
        m_ahead.append({m_requestedAt + linkLife, Status::Expired, {}, false});
    }
    if (m_ahead.isEmpty() || m_ahead.first().due > now)
        return std::nullopt;
    const Milestone milestone = m_ahead.takeFirst();
    if (milestone.status) {
        m_status = *milestone.status;
        m_reason = milestone.reason;
    }
    return milestone;
}

void RobotRun::endCall(Moment at)
{
    m_stage = Stage::Over;
    m_ahead.clear();
    const domain::RobotPromise promise = domain::promise(m_robot.robotCase);
    m_ahead.append({at, std::nullopt, {}, promise.change == domain::RobotChange::InCall});

    // What follows `pending`: provisional states at the end of the call and evenly on, the result after the
    // review.
    const QList<Status> following = promise.path.mid(1);
    for (qsizetype i = 0; i < following.size(); ++i) {
        const Status status = following.at(i);
        const bool last = i == following.size() - 1;
        const Moment review = status == Status::Aborted ? Moment(0) : Moment(promise.review);
        const Moment sofar = last ? review : Moment(review.count() * i / (following.size() - 1));
        m_ahead.append({at + sofar, status, robotReason(status),
                        last && promise.change == domain::RobotChange::InReview});
    }
}

void RobotRun::abortCall(const QString &reason, Moment at)
{
    m_stage = Stage::Over;
    m_ahead.clear();
    m_ahead.append({at, Status::Aborted, reason, false});
}

} // namespace sandbox
