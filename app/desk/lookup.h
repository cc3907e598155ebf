// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/finding.h"
#include "desk/work.h"

namespace desk {

/// The API's persons with this name, birth date and mobile number. Where one carries the very moment of this
/// consent, it alone: nobody else's creation can have that.
Desk::Done<QList<Candidate>> findPersons(solaris::Client &client, domain::Person entered);

/// The IDnow identifications of a person.
Desk::Done<QList<Candidate>> findIdentifications(solaris::Client &client, domain::Person person);

/// What the API shows about one doubt of a case.
Desk::Done<Finding> lookUp(solaris::Client &client, domain::CaseFile file, domain::Doubt doubt);

/// What the call of this intent was to change, and through which change request; empty where the journal
/// doesn't say.
struct SentChange {
    QString requestId;
    domain::FieldChange values;
};
SentChange sentBy(const domain::CaseFile &file, const QString &intentId);

/// The facts that a chosen candidate proves, for the journal.
QList<domain::Event> factsOf(const domain::CaseFile &file, const Finding &finding, const Candidate &chosen);

/// True when a call of this case was in doubt once, even if it was settled since: from then on it looks
/// before it creates anything, because a slow server may carry the lost call out later.
bool wasInDoubt(const domain::CaseFile &file);

/// Leaves out what another case of this desk holds already.
void dropHeld(QList<Candidate> &candidates, const Cases &cases, const QString &caseId);

} // namespace desk
