// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/offer.h"

#include "domain/timeline.h"
#include "domain/verdict.h"
#include "ui/kit/when.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct OfferWords {
    Q_DECLARE_TR_FUNCTIONS(OfferWords)
};

} // namespace

Offer offerOf(const domain::CaseFile &file, const domain::Environment &environment, const QDateTime &now)
{
    using domain::Status;
    using State = Offer::State;
    const domain::Case &row = file.summary;
    Offer offer;
    if (row.id.isEmpty())
        return offer;
    if (domain::mayHandOver(row.status, row.requestedAt, now)) {
        offer.fault = domain::linkFault(file.identification.url, environment);
        offer.state = offer.fault == domain::LinkFault::None ? State::Given : State::Refused;
        if (!offer.isGiven())
            return offer;
        offer.link = QUrl(file.identification.url, QUrl::StrictMode);
        offer.validUntil = domain::linkValidUntil(row);
        offer.daysLeft = domain::daysLeft(row, now);
        return offer;
    }
    const bool customersTurn = domain::turn(row.status) == domain::Turn::Customer;
    if (row.status.value == Status::Expired || (customersTurn && row.requestedAt.isValid()))
        offer.state = State::Expired;
    else if (row.status.text.isEmpty() || row.status.value == Status::Created || customersTurn)
        offer.state = State::NotRequested;
    else
        offer.state = State::Over;
    return offer;
}

QString Offer::reason() const
{
    switch (state) {
    case State::Nothing:
    case State::Given: return {};
    case State::Loading: return OfferWords::tr("Fetching the link …");
    case State::NotRequested:
        return OfferWords::tr("There is no link yet: the identification has not been requested.");
    case State::NotRecorded:
        return OfferWords::tr("The link is not shown: this hand-over could not be written to the journal.");
    case State::Over: return OfferWords::tr("The link is no longer offered: the customer's call is over.");
    case State::Expired:
        return OfferWords::tr("The link's 14 days are over; it no longer works. The customer needs a new "
                              "identification.");
    case State::Refused: return domain::linkFaultText(fault);
    }
    return {};
}

QString Offer::validity() const
{
    if (!isGiven())
        return {};
    if (daysLeft <= 1)
        return OfferWords::tr("Last day: the link ends on %1.").arg(when::dateAndClock(validUntil));
    return OfferWords::tr("%Ln days left, until %1", nullptr, daysLeft).arg(when::dateAndClock(validUntil));
}

} // namespace ui
