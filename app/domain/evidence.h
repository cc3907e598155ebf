// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace domain {

/// What a reviewer's file holds.
enum class Evidence {
    TermsConsent,
    DataConsent,
    PersonRead, ///< the person was read again after the result: IDnow may have corrected the data
    IdFront,
    IdBack,
    Face,
    KycReport,
    ProofOfAddress,
    Recording,
    Screening,
    Risk,
    Vetting,
};

struct EvidenceItem {
    enum class State {
        There,
        Missing,
        Unclear, ///< a person has to look: only they can tell whether it is there
    };
    Evidence what = Evidence::TermsConsent;
    State state = State::There;
    QString note; ///< why it is missing or what to look at, or what it is; may be empty
};

/// What the file should hold in its state, and whether it does. The pictures and the report are due after a
/// success alone (guide, Appendix I: the report is made after one); a proof of address where the order asked
/// for it or no ID of the person's country shows the address; a recording and due diligence results where
/// they are given. Empty for an erased case.
QList<EvidenceItem> evidence(const CaseFile &file);

QString evidenceWord(Evidence what);                  ///< "ID document, front"
QString evidenceStateWord(EvidenceItem::State state); ///< "there", "missing", "look"
/// "6 of 7: no proof of address"; "7 of 7" when all is there.
QString evidenceSummary(const QList<EvidenceItem> &items);
/// True where something is missing or unclear.
bool isIncomplete(const QList<EvidenceItem> &items);

} // namespace domain
