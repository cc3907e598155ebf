// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"

namespace domain {

/// One thing a verdict rests on.
struct Basis {
    enum class From { Status, Screening, Risk, Vetting, Flag };
    From from = From::Status;
    QString result; ///< the API's word as it came; of the flag: empty
    Verdict verdict = Verdict::Wait;
    bool known = true; ///< false: a word that this program doesn't know, which means Wait
};

/// What the verdict rests on, the status first; due diligence results only where the person carries them
/// (reference 4.1).
QList<Basis> verdictBasis(const StatusValue &status, const Person &person);

/// "Screening: accepted (SCREENED_ACCEPTED)"; an unknown result as it came, and that it means waiting.
QString basisSentence(const Basis &basis);

/// All of it in one line: "Identification: successful; Screening: accepted (SCREENED_ACCEPTED)".
QString verdictReason(const StatusValue &status, const Person &person);

} // namespace domain
