// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kycdocument.h"
#include "domain/person.h"
#include "domain/status.h"

namespace domain {

/// What the agent orders from IDnow (guide, step 2). The proof of address is given when the ID shows no
/// address.
struct IdentificationOrder {
    QString method = QStringLiteral("idnow");
    QString language;           ///< "DE" or "EN"; empty leaves it to the provider
    QString proofOfAddressType; ///< one of the eight types, or empty
    QDate proofOfAddressIssuedAt;
    bool operator==(const IdentificationOrder &) const = default;
};

/// The identification resource as last read. `reference` and `url` are secrets of this one customer.
struct Identification {
    QString id; ///< "…cidt"
    IdentificationOrder order;
    QString reference; ///< IDnow session token: never shown outside a sandbox, never logged
    QString url;       ///< handoff link; empty until requested
    StatusValue status;
    QString failureReason;         ///< API code as it came; empty when none
    QDateTime completedAt;         ///< UTC; invalid when not completed
    int estimatedWaitingTime = -1; ///< seconds; -1 when not given
    Address address;               ///< address verified in the call, where given
    QList<KycDocument> documents;
    bool operator==(const Identification &) const = default;
};

/// The link is valid this long from the request (guide, step 2).
inline constexpr int urlValidDays = 14;

} // namespace domain
