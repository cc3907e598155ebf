// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/robot.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace domain {
namespace {

struct RobotWords {
    Q_DECLARE_TR_FUNCTIONS(RobotWords)
};

std::optional<Robot> robotFromName(const QString &name)
{
    for (const RobotPrefix prefix : robotPrefixes()) {
        const QString start = QString(apiText(prefix) + u'-');
        if (!name.startsWith(start))
            continue;
        const QString rest = name.sliced(start.size());
        for (const RobotCase robotCase : robotCases()) {
            if (rest == apiText(robotCase) || (robotCase == RobotCase::Canceled && rest == "CANCELLED"_L1))
                return Robot{prefix, robotCase};
        }
    }
    return {};
}

} // namespace

QList<RobotPrefix> robotPrefixes()
{
    return {RobotPrefix::ManualTest, RobotPrefix::AutoTest};
}

QList<RobotCase> robotCases()
{
    using enum RobotCase;
    return {HappyPath, ChangeAll,  ChangeAllReview, AbortIdent, FraudOk,
            Canceled,  LongReview, HoldCertificate, FraudIdent, FraudReview};
}

bool inGuide(RobotCase robotCase)
{
    return robotCase != RobotCase::FraudReview;
}

QString apiText(RobotPrefix prefix)
{
    return prefix == RobotPrefix::ManualTest ? u"X-MANUALTEST"_s : u"X-AUTOTEST"_s;
}

QString apiText(RobotCase robotCase)
{
    switch (robotCase) {
    case RobotCase::HappyPath: return u"HAPPYPATH"_s;
    case RobotCase::ChangeAll: return u"CHANGEALL"_s;
    case RobotCase::ChangeAllReview: return u"CHANGEALLREVIEW"_s;
    case RobotCase::AbortIdent: return u"ABORTIDENT"_s;
    case RobotCase::FraudOk: return u"FRAUDOK"_s;
    case RobotCase::Canceled: return u"CANCELED"_s;
    case RobotCase::LongReview: return u"LONGREVIEW"_s;
    case RobotCase::HoldCertificate: return u"HOLDCERTIFICATE"_s;
    case RobotCase::FraudIdent: return u"FRAUDIDENT"_s;
    case RobotCase::FraudReview: return u"FRAUDREVIEW"_s;
    }
    return {};
}

QString robotName(const Robot &robot)
{
    return QString(apiText(robot.prefix) + u'-' + apiText(robot.robotCase));
}

std::optional<Robot> robotFromNames(const QString &firstName, const QString &lastName)
{
    if (const std::optional<Robot> robot = robotFromName(firstName))
        return robot;
    return robotFromName(lastName);
}

RobotPromise promise(RobotCase robotCase)
{
    using enum Status;
    // The guide's "1-2 minutes" of an ordinary review.
    constexpr std::chrono::seconds ordinary = 90s;
    switch (robotCase) {
    case RobotCase::HappyPath: return {{Pending, Successful}, false, true, RobotChange::None, ordinary};
    // IDnow's preliminary result ends the call, so that the call's changes and the review's can be told
    // apart.
    case RobotCase::ChangeAll:
        return {{Pending, PendingSuccessful, Successful}, false, true, RobotChange::InCall, ordinary};
    case RobotCase::ChangeAllReview:
        return {{Pending, PendingSuccessful, Successful}, false, true, RobotChange::InReview, ordinary};
    case RobotCase::AbortIdent: return {{Pending, Aborted}, true, false, RobotChange::None, 0s};
    case RobotCase::FraudOk:
        return {{Pending, PendingFailed, Successful}, false, true, RobotChange::None, ordinary};
    case RobotCase::Canceled:
        return {{Pending, PendingSuccessful, Status::Canceled}, true, false, RobotChange::None, ordinary};
    case RobotCase::LongReview:
        return {{Pending, PendingSuccessful, Successful}, false, true, RobotChange::None, 24h};
    case RobotCase::HoldCertificate: return {{Pending, Successful}, false, true, RobotChange::None, 10min};
    case RobotCase::FraudIdent:
        return {{Pending, PendingFailed, Failed}, false, false, RobotChange::None, ordinary};
    case RobotCase::FraudReview:
        return {{Pending, Successful, Failed}, false, true, RobotChange::None, ordinary};
    }
    return {};
}

QString robotMeaning(RobotCase robotCase)
{
    switch (robotCase) {
    case RobotCase::HappyPath: return RobotWords::tr("Succeeds without any change to the data.");
    case RobotCase::ChangeAll:
        return RobotWords::tr(
            "Succeeds; every field is changed in the call, with all special characters IDnow allows.");
    case RobotCase::ChangeAllReview:
        return RobotWords::tr("Succeeds; every field is changed in the review, after the call.");
    case RobotCase::AbortIdent:
        return RobotWords::tr("The IDnow agent breaks the call off, for example for a poor picture.");
    case RobotCase::FraudOk:
        return RobotWords::tr("The IDnow agent suspects fraud; the review clears the customer.");
    case RobotCase::Canceled:
        return RobotWords::tr("The call goes well; the review finds a mistake in it and cancels.");
    case RobotCase::LongReview: return RobotWords::tr("Succeeds after a review of 24 hours.");
    case RobotCase::HoldCertificate:
        return RobotWords::tr(
            "Succeeds; result and documents come ten minutes later. The guide gives it for eSigning "
            "only.");
    case RobotCase::FraudIdent:
        return RobotWords::tr("The IDnow agent suspects fraud and the review confirms it.");
    case RobotCase::FraudReview:
        return RobotWords::tr(
            "Succeeds; a later review finds fraud. Known from IDnow's own manual, not in the guide.");
    }
    return {};
}

} // namespace domain
