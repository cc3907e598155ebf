// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/failurereason.h"
#include "domain/figure.h"
#include "domain/reviewqueue.h"
#include "domain/verdict.h"

#include <QStringList>
#include <optional>

namespace ui {

/// How long ago a case was opened, as the filter offers it.
enum class AgeSpan { LastHour, Today, LastWeek, LastMonth, Older };

/// What the list is narrowed to: words typed, each of which must occur, and one choice of each chip.
struct CasesFilter {
    QString text;
    std::optional<domain::Status> status; ///< Unknown stands for every status that is not listed
    std::optional<domain::ReasonGroup> reason;
    std::optional<AgeSpan> age;
    std::optional<domain::Verdict> verdict; ///< of the status alone: a row has no screening, risk or vetting
    std::optional<domain::Figure> figure = std::nullopt; ///< one of the wall's
    std::optional<domain::DecisionFilter> decision = std::nullopt;
    bool isEmpty() const
    {
        return text.trimmed().isEmpty() && !status && !reason && !age && !verdict && !figure && !decision;
    }
    bool operator==(const CasesFilter &) const = default;
    /// True when everything this one shows is shown by `wider` too: the search was typed on.
    bool narrows(const CasesFilter &wider) const;
};

/// The statuses the filter offers: the guide's seven and the two more that IDnow cases meet (reference 11.1).
const QList<domain::Status> &listedStatuses();
const QList<AgeSpan> &listedAges();
const QList<domain::Verdict> &listedVerdicts();
QString ageWord(AgeSpan span);
/// "status allows onboarding": the case itself may say otherwise.
QString verdictOfStatusWord(domain::Verdict verdict);

/// A figure in words, as they follow this number: "waiting", "needs me" after 1 and "need me" after 2.
QString figureWord(domain::Figure figure, int number = 2);

/// The chips in words, without the text typed: "failed, last 7 days".
QString filterWords(const CasesFilter &filter);

/// A word of the search: as typed, folded, and as the list may keep it otherwise: a date like 1.4.1990 in two
/// digits, umlauts spelled out.
struct SearchWord {
    QString typed;
    QString kept;
};
QList<SearchWord> searchWords(const QString &text);

/// Case, accents and compatibility forms removed: "Müller" and "MULLER" become the same text.
QString folded(const QString &text);
/// Folded too, but umlauts as they are typed on a keyboard without them: "Müller" becomes "mueller".
QString spelledOut(const QString &text);

} // namespace ui
