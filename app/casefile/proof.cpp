// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sections.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace casefile {
namespace {

struct CaseProof {
    Q_DECLARE_TR_FUNCTIONS(CaseProof)
};

} // namespace

void writeProof(Sheet &sheet, const Facts &facts, const QString &fingerprint)
{
    sheet.heading(CaseProof::tr("How to prove this file"));
    //: a command of the terminal follows
    sheet.say(CaseProof::tr("This file is sealed: changing one byte of it, cutting it or adding to it shows. "
                            "Check it, without a server, with:"));
    sheet.facts({
        //: label of a command
        {CaseProof::tr("Command"), {u"identdesk --verify-case-file FILE"_s, Mark::None, true}},
        {CaseProof::tr("Sealed by the desk with the key"), {fingerprint, Mark::Strong, true}},
        {CaseProof::tr("Position in the journal"), {QString::number(facts.journalSeq)}},
        {CaseProof::tr("Hash of the journal there"),
         {QString::fromLatin1(facts.journalHash.toHex()), Mark::None, true}},
    });
    sheet.say(CaseProof::tr("The fingerprint has to be the one that the desk shows: anybody can seal a file "
                            "with a key of their own, nobody with the desk's. Position and hash are those of "
                            "the last event in this file; the desk's journal holds the same."));
}

} // namespace casefile
