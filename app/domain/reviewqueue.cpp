// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reviewqueue.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct ReviewQueueWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewQueueWords)
};

struct Named {
    DecisionFilter value;
    QLatin1StringView text;
};

constexpr std::array filters{
    Named{DecisionFilter::Due, "due"_L1},           Named{DecisionFilter::AwaitsSecond, "awaits_second"_L1},
    Named{DecisionFilter::Disputed, "disputed"_L1}, Named{DecisionFilter::Onboard, "onboard"_L1},
    Named{DecisionFilter::Decline, "decline"_L1},   Named{DecisionFilter::Escalate, "escalate"_L1},
    Named{DecisionFilter::AskAgain, "ask_again"_L1}};

/// An expired identification has nothing in it that anybody could decide about.
bool hasResult(const Case &row)
{
    const Status status = row.status.value;
    return !row.erased &&
           (status == Status::Successful || status == Status::Failed || status == Status::Rejected);
}

DecisionState decided(Decision decision)
{
    switch (decision) {
    case Decision::Onboard: return DecisionState::Onboard;
    case Decision::Decline: return DecisionState::Decline;
    case Decision::Escalate: return DecisionState::Escalate;
    case Decision::AskAgain: return DecisionState::AskAgain;
    case Decision::None:
    case Decision::Unknown: break;
    }
    return DecisionState::Other;
}

/// The state that this filter lets through; Due asks for the clerk as well.
DecisionState wanted(DecisionFilter filter)
{
    switch (filter) {
    case DecisionFilter::AwaitsSecond: return DecisionState::AwaitsSecond;
    case DecisionFilter::Disputed: return DecisionState::Disputed;
    case DecisionFilter::Onboard: return DecisionState::Onboard;
    case DecisionFilter::Decline: return DecisionState::Decline;
    case DecisionFilter::Escalate: return DecisionState::Escalate;
    case DecisionFilter::AskAgain: return DecisionState::AskAgain;
    case DecisionFilter::Due: break;
    }
    return DecisionState::Open;
}

} // namespace

bool decisionDue(const Case &row, const QString &actor)
{
    if (!hasResult(row) || !row.collected)
        return false;
    const Deciding &now = row.deciding;
    switch (now.stage) {
    case Deciding::Stage::Open: return true;
    case Deciding::Stage::AwaitsSecond: return actor != now.first;
    case Deciding::Stage::Disputed: return actor != now.first && actor != now.second;
    case Deciding::Stage::Decided: return now.decision == Decision::Escalate && actor != now.first;
    }
    return false;
}

QDateTime resultAt(const Case &row)
{
    // A completed_at beside another status is the one of the success that was taken back.
    const bool told = row.completedAt.isValid() && row.status.value == Status::Successful;
    return told ? row.completedAt : row.statusSince;
}

bool reviewedBefore(const Case &one, const Case &other)
{
    const QDateTime left = resultAt(one);
    const QDateTime right = resultAt(other);
    return left == right ? one.id < other.id : left < right;
}

DecisionState decisionState(const Case &row)
{
    if (row.erased)
        return DecisionState::NoResult;
    switch (row.deciding.stage) {
    case Deciding::Stage::AwaitsSecond: return DecisionState::AwaitsSecond;
    case Deciding::Stage::Disputed: return DecisionState::Disputed;
    case Deciding::Stage::Decided: return decided(row.deciding.decision);
    case Deciding::Stage::Open: break;
    }
    return hasResult(row) ? DecisionState::Open : DecisionState::NoResult;
}

QString decisionStateWord(DecisionState state)
{
    switch (state) {
    //: State of a reviewer's decision: nobody decided yet
    case DecisionState::Open: return ReviewQueueWords::tr("Not decided");
    //: State of a reviewer's decision: one of two persons decided
    case DecisionState::AwaitsSecond: return ReviewQueueWords::tr("Second person due");
    //: State of a reviewer's decision: two persons said different things
    case DecisionState::Disputed: return ReviewQueueWords::tr("Disputed");
    //: State of a reviewer's decision: this customer becomes one of the bank's
    case DecisionState::Onboard: return ReviewQueueWords::tr("Onboarded");
    //: State of a reviewer's decision: this customer is not accepted
    case DecisionState::Decline: return ReviewQueueWords::tr("Declined");
    //: State of a reviewer's decision: passed on to somebody with more say
    case DecisionState::Escalate: return ReviewQueueWords::tr("Escalated");
    //: State of a reviewer's decision: the customer is asked once more
    case DecisionState::AskAgain: return ReviewQueueWords::tr("Asked again");
    //: State of a reviewer's decision, made by a newer version of the program
    case DecisionState::Other: return ReviewQueueWords::tr("Decided otherwise");
    case DecisionState::NoResult: break;
    }
    return {};
}

const QList<DecisionFilter> &decisionFilters()
{
    static const QList<DecisionFilter> list = [] {
        QList<DecisionFilter> all;
        for (const Named &one : filters)
            all << one.value;
        return all;
    }();
    return list;
}

QString apiText(DecisionFilter filter)
{
    for (const Named &one : filters) {
        if (one.value == filter)
            return one.text;
    }
    return {};
}

std::optional<DecisionFilter> decisionFilterFrom(const QString &text)
{
    for (const Named &one : filters) {
        if (one.text == text)
            return one.value;
    }
    return std::nullopt;
}

QString decisionFilterWord(DecisionFilter filter)
{
    if (filter == DecisionFilter::Due)
        //: Filter of the list of cases: the reviewer has to decide these
        return ReviewQueueWords::tr("Decision due");
    return decisionStateWord(wanted(filter));
}

bool matches(const Case &row, DecisionFilter filter, const QString &actor)
{
    if (filter == DecisionFilter::Due)
        return decisionDue(row, actor);
    return decisionState(row) == wanted(filter);
}

} // namespace domain
