// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)
};

struct Named {
    Decision value;
    QLatin1StringView text;
};

constexpr std::array decisions{
    Named{Decision::Onboard, "onboard"_L1},
    Named{Decision::Decline, "decline"_L1},
    Named{Decision::Escalate, "escalate"_L1},
    Named{Decision::AskAgain, "ask_again"_L1},
};

bool needsTwo(const Ruling &ruling)
{
    return ruling.fourEyes && (ruling.decision == Decision::Onboard || ruling.decision == Decision::Decline);
}

void begin(Deciding &deciding, const Ruling &ruling)
{
    deciding = {};
    deciding.stage = needsTwo(ruling) ? Deciding::Stage::AwaitsSecond : Deciding::Stage::Decided;
    deciding.decision = ruling.decision;
    deciding.first = ruling.actor;
}

/// Two persons' words stand beside each other: they agree, or they don't.
void compare(Deciding &deciding)
{
    const bool agree = deciding.decision == deciding.other;
    deciding.stage = agree ? Deciding::Stage::Decided : Deciding::Stage::Disputed;
    if (agree)
        deciding.other = Decision::None;
}

/// A third person ends the dispute: it is their word now, and theirs alone.
void end(Deciding &deciding, const Ruling &ruling)
{
    deciding = {};
    deciding.stage = Deciding::Stage::Decided;
    deciding.decision = ruling.decision;
    deciding.first = ruling.actor;
}

} // namespace

QString apiText(Decision decision)
{
    for (const Named &one : decisions) {
        if (one.value == decision)
            return one.text;
    }
    return {};
}

Decision decisionFrom(const QString &text)
{
    for (const Named &one : decisions) {
        if (one.text == text)
            return one.value;
    }
    return text.isEmpty() ? Decision::None : Decision::Unknown;
}

QString decisionWord(Decision decision)
{
    switch (decision) {
    //: A reviewer's decision about a customer
    case Decision::Onboard: return DecisionWords::tr("Onboard");
    //: A reviewer's decision about a customer
    case Decision::Decline: return DecisionWords::tr("Decline");
    //: A reviewer's decision about a customer: somebody else has to decide
    case Decision::Escalate: return DecisionWords::tr("Escalate");
    //: A reviewer's decision about a customer: they have to be identified or asked once more
    case Decision::AskAgain: return DecisionWords::tr("Ask again");
    case Decision::None:
    case Decision::Unknown: break;
    }
    return DecisionWords::tr("Not decided");
}

void apply(Deciding &deciding, const Ruling &ruling)
{
    switch (deciding.stage) {
    case Deciding::Stage::Open:
    case Deciding::Stage::Decided: begin(deciding, ruling); return;
    case Deciding::Stage::AwaitsSecond:
        if (ruling.actor == deciding.first) {
            begin(deciding, ruling); // they think otherwise before anybody else has looked
            return;
        }
        deciding.second = ruling.actor;
        deciding.other = ruling.decision;
        compare(deciding);
        return;
    case Deciding::Stage::Disputed:
        if (ruling.actor == deciding.first)
            deciding.decision = ruling.decision;
        else if (ruling.actor == deciding.second)
            deciding.other = ruling.decision;
        else
            return end(deciding, ruling);
        compare(deciding);
        return;
    }
}

bool needsReason(Decision decision, Verdict verdict)
{
    if (decision == Decision::Onboard)
        return verdict != Verdict::MayOnboard;
    if (decision == Decision::Decline)
        return verdict != Verdict::MayNot;
    return true;
}

} // namespace domain
