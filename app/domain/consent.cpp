// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
};

struct KindRow {
    ConsentKind kind;
    QLatin1StringView text;   ///< in the journal
    QLatin1StringView textId; ///< in the front matter of the legal text
};

constexpr std::array kinds{
    KindRow{ConsentKind::TermsAndConditions, "terms_conditions"_L1, "terms"_L1},
    KindRow{ConsentKind::DataProcessing, "data_terms"_L1, "data"_L1},
    KindRow{ConsentKind::OwnEconomicInterest, "own_economic_interest"_L1, "own_economic_interest"_L1},
    KindRow{ConsentKind::FatcaCrs, "fatca_crs"_L1, "fatca_crs"_L1},
};

} // namespace

QString apiText(ConsentKind kind)
{
    for (const KindRow &row : kinds) {
        if (row.kind == kind)
            return row.text;
    }
    return u"other"_s;
}

QString apiText(ConsentChannel channel)
{
    switch (channel) {
    case ConsentChannel::InBranch: return u"in_branch"_s;
    case ConsentChannel::ByPhone: return u"by_phone"_s;
    case ConsentChannel::CustomerWindow: return u"customer_window"_s;
    case ConsentChannel::Unknown: break;
    }
    return {};
}

ConsentKind consentKindFrom(const QString &text)
{
    for (const KindRow &row : kinds) {
        if (row.text == text)
            return row.kind;
    }
    return ConsentKind::Other;
}

ConsentChannel consentChannelFrom(const QString &text)
{
    for (const ConsentChannel channel :
         {ConsentChannel::InBranch, ConsentChannel::ByPhone, ConsentChannel::CustomerWindow}) {
        if (apiText(channel) == text)
            return channel;
    }
    return ConsentChannel::Unknown;
}

ConsentKind consentKindOfText(const QString &textId)
{
    for (const KindRow &row : kinds) {
        if (row.textId == textId)
            return row.kind;
    }
    return ConsentKind::Other;
}

QString consentWord(const Consent &consent)
{
    switch (consent.kind) {
    case ConsentKind::TermsAndConditions: return ConsentWords::tr("Terms and conditions");
    case ConsentKind::DataProcessing: return ConsentWords::tr("Data processing");
    case ConsentKind::OwnEconomicInterest: return ConsentWords::tr("Acting on own account");
    case ConsentKind::FatcaCrs: return ConsentWords::tr("Tax self-declaration (FATCA/CRS)");
    case ConsentKind::Other: break;
    }
    return consent.title.isEmpty() ? consent.textId : consent.title;
}

QString consentChannelWord(ConsentChannel channel)
{
    switch (channel) {
    case ConsentChannel::InBranch:
        //: how a consent was given
        return ConsentWords::tr("in the branch");
    case ConsentChannel::ByPhone:
        //: how a consent was given
        return ConsentWords::tr("on the phone");
    case ConsentChannel::CustomerWindow:
        //: how a consent was given
        return ConsentWords::tr("by the customer on the customer window");
    case ConsentChannel::Unknown: break;
    }
    //: how a consent was given
    return ConsentWords::tr("way not recorded");
}

QString consentLanguageWord(const QString &language)
{
    return language == "de"_L1   ? ConsentWords::tr("German")
           : language == "en"_L1 ? ConsentWords::tr("English")
                                 : language;
}

} // namespace domain
