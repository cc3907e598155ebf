// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace domain {

/// What a consent is about; the person field that carries its timestamp follows from it (reference 15). The
/// first two are needed by everybody; the others come from a firm's own folder of texts.
enum class ConsentKind { TermsAndConditions, DataProcessing, OwnEconomicInterest, FatcaCrs, Other };

/// How the consent reached the desk.
enum class ConsentChannel {
    InBranch,
    ByPhone,
    CustomerWindow, ///< ticked by the customer on the second monitor
    Unknown,        ///< not recorded, or by a newer version
};

/// One statement the customer accepted: which text, in which language, captured by whom, how and when.
struct Consent {
    ConsentKind kind = ConsentKind::TermsAndConditions;
    QString textId;   ///< "terms"
    QString title;    ///< as shown above the text
    QString version;  ///< "2026-01"
    QString language; ///< "de" or "en"
    QString sha256;   ///< hex, of the text shown
    QString capturedBy;
    ConsentChannel channel = ConsentChannel::InBranch;
    QDateTime at; ///< UTC, the moment of the tick
    bool operator==(const Consent &) const = default;
};

QString apiText(ConsentKind kind);       ///< "terms_conditions", "data_terms" …, for the journal
QString apiText(ConsentChannel channel); ///< "in_branch", "by_phone", "customer_window"
ConsentKind consentKindFrom(const QString &text);
ConsentChannel consentChannelFrom(const QString &text);
/// The kind of the legal text with this id: "terms", "data", "own_economic_interest", "fatca_crs"; any other
/// is Other.
ConsentKind consentKindOfText(const QString &textId);

/// For the screen, in the user's language. A consent of the kind Other is named by its title.
QString consentWord(const Consent &consent);
QString consentChannelWord(ConsentChannel channel);
QString consentLanguageWord(const QString &language);

} // namespace domain
