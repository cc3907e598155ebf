// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/compose.h"

#include "casefile/metadata.h"
#include "casefile/pages.h"
#include "casefile/seal.h"
#include "casefile/sections.h"

using namespace Qt::Literals::StringLiterals;

namespace casefile {

domain::Result<QByteArray> compose(const Facts &facts, const keys::SigningKey &key)
{
    if (facts.file.summary.erased)
        return domain::fail(domain::ErrorKind::Erased, u"case file"_s);
    const QByteArray publicKey = key.publicKey();
    const QString fingerprint = keys::fingerprint(publicKey);
    Sheet sheet;
    writeSummary(sheet, facts);
    writePerson(sheet, facts);
    writeConsents(sheet, facts);
    writeDocuments(sheet, facts);
    writeDecision(sheet, facts);
    writeStatuses(sheet, facts);
    writeEvents(sheet, facts);
    writeProof(sheet, facts, fingerprint);
    QByteArray pdf = print(sheet, facts, fingerprint, metadata(facts, publicKey));
    if (pdf.isEmpty() || !alignDates(pdf) || !sealInPlace(pdf, key))
        return domain::fail(domain::ErrorKind::Storage, u"case file"_s, u"the PDF could not be made"_s);
    return pdf;
}

} // namespace casefile
