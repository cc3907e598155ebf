// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/kycdocuments.h"

#include "sandbox/addressproof.h"
#include "sandbox/kycreport.h"

#include <QFile>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray specimen(const QString &name)
{
    QFile file(u":/sandbox/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

KycFile specimenFile(const QString &name, const QString &documentType, const QString &contentType)
{
    return {name, documentType, contentType, specimen(name)};
}

} // namespace

QList<KycFile> kycDocuments(const KycSubject &subject)
{
    const auto jpeg = u"image/jpeg"_s;
    QList<KycFile> files{
        specimenFile(u"id-front.jpg"_s, u"ID_DOCUMENT"_s, jpeg),
        specimenFile(u"id-back.jpg"_s, u"ID_DOCUMENT"_s, jpeg),
        specimenFile(u"portrait.jpg"_s, u"PICTURE"_s, jpeg),
        specimenFile(u"signature.png"_s, u"SIGNATURE"_s, u"image/png"_s),
        specimenFile(u"session.mp4"_s, u"VIDEO"_s, u"video/mp4"_s),
    };
    const ReportPictures pictures{files.at(0).bytes, files.at(1).bytes, files.at(2).bytes};
    files.prepend({subject.identificationId + u".pdf"_s, u"KYC_REPORT"_s, u"application/pdf"_s,
                   kycReport(subject, pictures)});
    if (!subject.proofType.isEmpty())
        files.append(
            {u"proof-of-address.pdf"_s, u"PROOF_OF_ADDRESS"_s, u"application/pdf"_s, addressProof(subject)});
    return files;
}

} // namespace sandbox
