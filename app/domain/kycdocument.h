// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace domain {

/// A KYC document's metadata. `type` is the API's document_type as it came; `contentType` is a claim, not a
/// fact.
struct KycDocument {
    QString id; ///< "…cdoc"
    QString name;
    QString type;
    QString contentType;
    qint64 size = -1; ///< bytes; -1 when not given
    QDateTime createdAt;
    bool operator==(const KycDocument &) const = default;
};

/// An ID document kind that IDnow accepts, with its issuing countries (alpha-2). Type text as it came.
struct SupportedDocument {
    QString type;
    QList<QString> issuingCountries;
    bool operator==(const SupportedDocument &) const = default;
};

} // namespace domain
