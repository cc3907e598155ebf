// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace domain {

/// What a consent is about; the person field that carries its timestamp follows from it (reference 15).
enum class ConsentKind { TermsAndConditions, DataProcessing };

/// How the consent reached the desk.
enum class ConsentChannel { InBranch, ByPhone, CustomerWindow };

/// One statement the customer accepted: which text, in which language, captured by whom, how and when.
struct Consent {
    ConsentKind kind = ConsentKind::TermsAndConditions;
    QString textId;   ///< "terms"
    QString version;  ///< "2026-01"
    QString language; ///< "de" or "en"
    QString sha256;   ///< hex, of the text shown
    QString capturedBy;
    ConsentChannel channel = ConsentChannel::InBranch;
    QDateTime at; ///< UTC, the moment of the tick
    bool operator==(const Consent &) const = default;
};

QString apiText(ConsentKind kind);       ///< "terms_conditions" or "data_terms", for the journal
QString apiText(ConsentChannel channel); ///< "in_branch", "by_phone", "customer_window"
ConsentKind consentKindFrom(const QString &text);
ConsentChannel consentChannelFrom(const QString &text);

} // namespace domain
