// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/handofflink.h"

#include <QUrl>

namespace ui {

/// Whether the link may be given now; Given alone carries one.
struct Offer {
    enum class State {
        Nothing,      ///< no case
        Loading,      ///< not known yet
        NotRequested, ///< there is no link yet
        NotRecorded,  ///< the journal did not take the hand-over: nothing is shown that it does not know
        Given,
        Over,    ///< the call is done or under review: the link would only lead the customer astray
        Expired, ///< the 14 days are gone
        Refused, ///< the link is not one of IDnow's
    };
    State state = State::Nothing;
    domain::LinkFault fault = domain::LinkFault::None; ///< why it is Refused
    QUrl link;
    QDateTime validUntil; ///< UTC
    int daysLeft = 0;

    bool isGiven() const { return state == State::Given; }
    /// Given, or it may be in a moment.
    bool mayBeGiven() const { return isGiven() || state == State::Loading || state == State::NotRecorded; }
    /// Why there is no link, in the user's language; empty when there is one.
    QString reason() const;
    /// "13 days left, until ..."; empty unless Given.
    QString validity() const;
};

Offer offerOf(const domain::CaseFile &file, const domain::Environment &environment, const QDateTime &now);

} // namespace ui
