// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"

using namespace Qt::Literals::StringLiterals;

namespace domain {

QString apiText(ConsentKind kind)
{
    return kind == ConsentKind::DataProcessing ? u"data_terms"_s : u"terms_conditions"_s;
}

QString apiText(ConsentChannel channel)
{
    switch (channel) {
    case ConsentChannel::InBranch: return u"in_branch"_s;
    case ConsentChannel::ByPhone: return u"by_phone"_s;
    case ConsentChannel::CustomerWindow: return u"customer_window"_s;
    }
    return {};
}

ConsentKind consentKindFrom(const QString &text)
{
    return text == "data_terms"_L1 ? ConsentKind::DataProcessing : ConsentKind::TermsAndConditions;
}

ConsentChannel consentChannelFrom(const QString &text)
{
    if (text == "by_phone"_L1)
        return ConsentChannel::ByPhone;
    return text == "customer_window"_L1 ? ConsentChannel::CustomerWindow : ConsentChannel::InBranch;
}

} // namespace domain
