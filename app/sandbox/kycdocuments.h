// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sandbox {

/// A file of a finished identification, as the document endpoints list and send it (reference 7).
struct KycFile {
    QString name;
    QString documentType; ///< the API's document_type
    QString contentType;
    QByteArray bytes;
};

/// Whom the report is about: the person as identified, and the identification. All as printed, nothing is
/// parsed.
struct KycSubject {
    QString firstName;
    QString lastName;
    QString birthDate;
    QString birthCity;
    QString nationality;
    QString addressLine;
    QString postalCode;
    QString city;
    QString identificationId;
    QString robot;
    QString completedAt;
    QString proofType{}; ///< the order's proof_of_address_type; empty: none was asked for
    QString proofIssuedAt{};
};

/// KYC_REPORT "<identificationId>.pdf" (reference 8.4), ID_DOCUMENT front and back, PICTURE, SIGNATURE,
/// VIDEO, and PROOF_OF_ADDRESS where the order named one. The pictures and the video are specimens of nobody;
/// report and proof carry the subject.
QList<KycFile> kycDocuments(const KycSubject &subject);

} // namespace sandbox
