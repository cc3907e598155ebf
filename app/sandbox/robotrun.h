// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/robot.h"
#include "domain/status.h"
#include "sandbox/clock.h"

#include <QList>
#include <QString>
#include <optional>

namespace sandbox {

/// How far the customer is on the page.
enum class Stage { Welcome, Call, Code, Over };

/// Something that happens to an identification at a moment.
struct Milestone {
    Moment due{};
    std::optional<domain::Status> status;
    QString reason;           ///< failure_reason that comes with it
    bool changesData = false; ///< the agent's or reviewer's corrections become visible
};

/// One identification at IDnow: its robot, the call and what follows it, in sandbox time.
class RobotRun {
public:
    RobotRun(const domain::Robot &robot, Moment requestedAt);

    const domain::Robot &robot() const { return m_robot; }
    domain::Status status() const { return m_status; }
    const QString &reason() const { return m_reason; }
    Stage stage() const { return m_stage; }
    int stepsDone() const { return m_stepsDone; }

    /// The customer's moves on the page; false when it isn't the time for this one. After `aborted` and
    /// `canceled` the call may be started again by the same link (guide).
    bool startCall(Moment now);
    bool finishStep(int step, Moment now);
    /// False for a wrong code; the third one aborts the call.
    bool enterCode(const QString &code, Moment now);

    /// What is due by `now` and not yet taken, in order; nothing when all is told.
    std::optional<Milestone> takeDue(Moment now);

private:
    void endCall(Moment at);
    void abortCall(const QString &reason, Moment at);

    domain::Robot m_robot;
    Moment m_requestedAt;
    Moment m_callStartedAt{};
    domain::Status m_status;
    QString m_reason;
    Stage m_stage = Stage::Welcome;
    int m_stepsDone = 0;
    int m_wrongCodes = 0;
    QList<Milestone> m_ahead;
};

} // namespace sandbox
