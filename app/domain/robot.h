// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"

#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace domain {

/// What the guide's test prefix stands for: who plays the customer.
enum class RobotPrefix { ManualTest, AutoTest };

/// A test case of IDnow (guide, "test scenarios"; FRAUDREVIEW only in IDnow's PDF).
enum class RobotCase {
    HappyPath,
    ChangeAll,
    ChangeAllReview,
    AbortIdent,
    FraudOk,
    Canceled,
    LongReview,
    HoldCertificate,
    FraudIdent,
    FraudReview,
};

/// Whether and when the customer's data differ from what was entered.
enum class RobotChange { None, InCall, InReview };

/// What a robot promises: its status path after `created`, the reason kind at the end, documents, changes.
struct RobotPromise {
    QList<Status> path;       ///< from `pending` on, including the end
    bool givesReason = false; ///< aborted and canceled give a failure reason
    bool givesDocuments = false;
    RobotChange change = RobotChange::None;
    std::chrono::seconds review{}; ///< from the end of the call to the result, in sandbox time
};

struct Robot {
    RobotPrefix prefix = RobotPrefix::AutoTest;
    RobotCase robotCase = RobotCase::HappyPath;
    bool operator==(const Robot &) const = default;
};

/// The two prefixes and ten cases; inGuide is false for FRAUDREVIEW alone.
QList<RobotPrefix> robotPrefixes();
QList<RobotCase> robotCases();
bool inGuide(RobotCase robotCase);
QString apiText(RobotPrefix prefix);   ///< "X-AUTOTEST"
QString apiText(RobotCase robotCase);  ///< "HAPPYPATH"
QString robotName(const Robot &robot); ///< "X-AUTOTEST-HAPPYPATH", for first_name or last_name

/// The robot named by either name (`CANCELLED` is read as CANCELED, reference 18); nothing for a real person.
std::optional<Robot> robotFromNames(const QString &firstName, const QString &lastName);

RobotPromise promise(RobotCase robotCase);

/// What the robot does, in a sentence, in the user's language.
QString robotMeaning(RobotCase robotCase);

} // namespace domain
