// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"

#include <QDateTime>
#include <QString>

namespace domain {

/// What a reviewer makes of a case.
enum class Decision {
    None,
    Onboard,
    Decline,
    Escalate, ///< somebody with more say decides
    AskAgain, ///< the customer has to be identified, or heard, once more
    Unknown,  ///< written by a newer version
};
QString apiText(Decision decision); ///< "onboard", "decline", "escalate", "ask_again"; stored
Decision decisionFrom(const QString &text);
QString decisionWord(Decision decision);

/// One person's word about a case.
struct Ruling {
    Decision decision = Decision::None;
    QString reason; ///< empty where it follows the verdict
    QString actor;
    QDateTime at;
    Verdict verdict = Verdict::Wait; ///< what it was when they decided
    bool fourEyes = false;           ///< the firm asked for a second person then
    bool operator==(const Ruling &) const = default;
};

/// Where a case's decision stands, folded from its rulings. A status seen later starts it anew.
struct Deciding {
    enum class Stage {
        Open,         ///< nobody decided
        AwaitsSecond, ///< one person did; what they said is shown to nobody until a second one did too
        Disputed,     ///< two persons said different things: a third decides
        Decided,
    };
    Stage stage = Stage::Open;
    Decision decision = Decision::None; ///< of the first person, or in the end the one that counts
    Decision other = Decision::None;    ///< of the second person, where they differ
    QString first;                      ///< who decided first
    QString second;
    bool operator==(const Deciding &) const = default;
};

/// Folds one more ruling in. Only Onboard and Decline need four eyes.
void apply(Deciding &deciding, const Ruling &ruling);

/// True where the decision says something else than the verdict, or the verdict says nothing yet.
bool needsReason(Decision decision, Verdict verdict);

} // namespace domain
