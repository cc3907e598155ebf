// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saying.h"
#include "domain/status.h"

/// What to say to a customer whose identification did not come to an end: plain, courteous, without blame and
/// without any code of ours or IDnow's. `say` speaks the customer's language.
namespace domain {

/// What the customer's link can do.
enum class LinkState { Works, Over };

/// For a reason that may be told; for an unknown one a text that names none. For the guide's
/// suspicion reason (NO_ESIGN_FRAUD) only that it takes longer.
QString customerSaying(const QString &reason, LinkState link, const Say &say);

/// For a status whose reason is told to nobody (disclosesReason()): just that.
QString customerSaying(Status status, const Say &say);

} // namespace domain
