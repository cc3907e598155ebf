// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sheet.h"
#include "casefile/verify.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace casefile {
namespace {

struct CaseProof {
    Q_DECLARE_TR_FUNCTIONS(CaseProof)
};

/// Whose seal it is. Of this desk alone it can be said that no stranger made it.
QString deskLine(const Proof &proof)
{
    switch (proof.desk) {
    case DeskKnown::Yes:
        return proof.isThisDesk
                   //: %1: fingerprint of a key
                   ? CaseProof::tr("Unchanged since this desk sealed it (key %1).").arg(proof.fingerprint)
                   : CaseProof::tr("Unchanged since it was sealed by the desk with the key you gave (%1).")
                         .arg(proof.fingerprint);
    case DeskKnown::No:
        return (proof.isThisDesk
                    ? CaseProof::tr("NOT sealed by this desk, but by one with the key %1. Trust it only if "
                                    "that is the fingerprint which the other desk shows you.")
                    : CaseProof::tr("NOT sealed by the desk with the key you gave, but by one with %1."))
            .arg(proof.fingerprint);
    case DeskKnown::NotSaid: break;
    }
    return CaseProof::tr("Unchanged since it was sealed by the desk with the fingerprint %1. Compare it with "
                         "the fingerprint that desk shows, or give it with --desk-key: anybody could have "
                         "sealed a file with a key of their own.")
        .arg(proof.fingerprint);
}

QStringList besideLines(const Proof &proof)
{
    QStringList lines;
    for (const BesideFound &found : proof.beside) {
        const QString name = plain(found.document.fileName);
        switch (found.state) {
        //: %1: name of a document's file
        case BesideState::Whole: lines << CaseProof::tr("%1: unchanged").arg(name); break;
        case BesideState::Changed: lines << CaseProof::tr("%1: CHANGED").arg(name); break;
        case BesideState::NotThere:
            lines << CaseProof::tr("%1: not found here, not checked").arg(name);
            break;
        }
    }
    return lines;
}

} // namespace

QString proofText(const Proof &proof)
{
    switch (proof.kind) {
    case Proof::Kind::NotReadable: return CaseProof::tr("The file can't be read.");
    case Proof::Kind::NotACaseFile: return CaseProof::tr("This is not a case file of IdentDesk.");
    case Proof::Kind::Changed:
        return CaseProof::tr("CHANGED: this case file is not as it was sealed. Nothing in it is proven.");
    case Proof::Kind::Unchanged: break;
    }
    QStringList lines{deskLine(proof)};
    //: case number, moment, user name, name of the environment
    lines << CaseProof::tr("Case %1, exported %2 by %3, environment %4")
                 .arg(plain(proof.said.caseId), moment(proof.said.at), plain(proof.said.exporter),
                      plain(proof.said.environment));
    //: position and hash of the journal's last event that the file tells of
    lines << CaseProof::tr("Journal up to event %1, hash %2")
                 .arg(proof.said.journalSeq)
                 .arg(plain(proof.said.journalHash));
    return (lines + besideLines(proof)).join(u'\n');
}

} // namespace casefile
