// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/identification.h"

namespace domain {

struct CaseFile;

/// May this customer be onboarded? (guide, "IDnow status values"; reference 4.1 for due diligence)
enum class Verdict { Wait, MayOnboard, MayNot };

/// From the status alone, and where the person carries screening, risk or vetting results, from these too.
/// An unknown status or result means Wait.
Verdict verdict(const StatusValue &status, const Person &person);
/// The case's verdict now: no leave to onboard before the person was read after the result.
Verdict verdict(const CaseFile &file);
QString apiText(Verdict verdict);            ///< "may_onboard", "wait", "may_not"
Verdict verdictFrom(const QString &apiText); ///< Wait for what it doesn't know
QString verdictWord(Verdict verdict);

/// Whose turn it is: drives the list's figures and the advice.
enum class Turn { Desk, Customer, Provider, Nobody };
Turn turn(const StatusValue &status);

/// What the desk may do next in this status: one sentence in the user's language.
QString nextStep(const StatusValue &status, const QString &failureReason);

/// Client-side guards (reference 11.3): what may be started from a status.
bool mayRequest(const StatusValue &status);
bool mayHandOver(const StatusValue &status, const QDateTime &requestedAt, const QDateTime &now);

} // namespace domain
