// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
};

/// As it follows the count: "6 of 7: no proof of address".
QString missingWord(Evidence what)
{
    switch (what) {
    case Evidence::TermsConsent: return EvidenceWords::tr("no consent to the terms");
    case Evidence::DataConsent: return EvidenceWords::tr("no consent to data processing");
    case Evidence::PersonRead: return EvidenceWords::tr("person not read again");
    case Evidence::IdFront: return EvidenceWords::tr("no front of the ID");
    case Evidence::IdBack: return EvidenceWords::tr("no back of the ID");
    case Evidence::Face: return EvidenceWords::tr("no picture of the face");
    case Evidence::KycReport: return EvidenceWords::tr("no KYC report");
    case Evidence::ProofOfAddress: return EvidenceWords::tr("no proof of address");
    case Evidence::Recording: return EvidenceWords::tr("no recording");
    case Evidence::Screening: return EvidenceWords::tr("no screening result");
    case Evidence::Risk: return EvidenceWords::tr("no risk class");
    case Evidence::Vetting: return EvidenceWords::tr("no vetting result");
    }
    return {};
}

} // namespace

QString evidenceWord(Evidence what)
{
    switch (what) {
    case Evidence::TermsConsent: return EvidenceWords::tr("Consent to the terms");
    case Evidence::DataConsent: return EvidenceWords::tr("Consent to data processing");
    //: evidence: the person's data were fetched again after the result
    case Evidence::PersonRead: return EvidenceWords::tr("Person read again");
    case Evidence::IdFront: return EvidenceWords::tr("ID document, front");
    case Evidence::IdBack: return EvidenceWords::tr("ID document, back");
    //: evidence: the picture of the customer's face
    case Evidence::Face: return EvidenceWords::tr("Face");
    case Evidence::KycReport: return EvidenceWords::tr("KYC report");
    case Evidence::ProofOfAddress: return EvidenceWords::tr("Proof of address");
    //: evidence: the video of the call
    case Evidence::Recording: return EvidenceWords::tr("Recording");
    case Evidence::Screening: return EvidenceWords::tr("Screening result");
    case Evidence::Risk: return EvidenceWords::tr("Risk class");
    case Evidence::Vetting: return EvidenceWords::tr("Vetting result");
    }
    return {};
}

QString evidenceStateWord(EvidenceItem::State state)
{
    switch (state) {
    //: evidence: the file holds it
    case EvidenceItem::State::There: return EvidenceWords::tr("there");
    //: evidence: the file doesn't hold it
    case EvidenceItem::State::Missing: return EvidenceWords::tr("missing");
    //: evidence: a person has to look whether the file holds it
    case EvidenceItem::State::Unclear: return EvidenceWords::tr("unclear");
    }
    return {};
}

QString evidenceSummary(const QList<EvidenceItem> &items)
{
    if (items.isEmpty())
        return {};
    QStringList open;
    int there = 0;
    for (const EvidenceItem &each : items) {
        if (each.state == EvidenceItem::State::There)
            ++there;
        else if (each.state == EvidenceItem::State::Missing)
            open << missingWord(each.what);
        else
            //: %1: "Proof of address", "Screening result" …
            open << EvidenceWords::tr("%1 unclear").arg(evidenceWord(each.what));
    }
    //: how much of the evidence there is: "6 of 7"
    const QString count = EvidenceWords::tr("%1 of %2").arg(there).arg(items.size());
    //: "6 of 7: no proof of address, no recording"
    return open.isEmpty() ? count : EvidenceWords::tr("%1: %2").arg(count, open.join(u", "_s));
}

} // namespace domain
