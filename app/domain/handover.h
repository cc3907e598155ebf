// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <optional>

namespace domain {

/// One way in which the link left this desk, as journalled.
struct Handover {
    QDateTime at; ///< UTC
    QString how;  ///< "qr", "opened", "not_opened", "copied", "text", "mail" or "not_mailed"
    QString actor;
    bool operator==(const Handover &) const = default;
};

/// Every hand-over of this case's link, oldest first; an erased person has none.
QList<Handover> handovers(const CaseFile &file);

/// How the link was given, in the user's language: "QR code shown".
QString handoverWord(const QString &how);

/// The last opening on this desk's computer that a second one would end (reference 16,
/// USER_STARTED_NEW_REQUEST). None once IDnow called the try broken off or canceled: then the same link is
/// meant to be opened again.
std::optional<Handover> openingStillOn(const QList<Handover> &handovers, const Case &row);

} // namespace domain
