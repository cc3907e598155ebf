// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saying.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace domain {

/// The eight types a proof of address may have (reference 8.1).
const QList<QString> &proofOfAddressTypes();
QString proofOfAddressWord(const QString &type, const Say &say = onScreen);

/// The oldest issue date still accepted on `today`: six months back (guide, step 2).
QDate oldestProofOfAddress(const QDate &today);

/// True when issued not later than today and not more than six months ago.
bool isProofOfAddressYoungEnough(const QDate &issuedAt, const QDate &today);

/// The last day on which a proof issued at `issuedAt` is still young enough.
QDate proofOfAddressGoodUntil(const QDate &issuedAt);

/// The issue dates that are accepted at one moment.
struct ProofDates {
    QDate oldest;
    QDate newest;
    bool holds(const QDate &issuedAt) const { return issuedAt >= oldest && issuedAt <= newest; }
};

/// What is accepted at `now`. Around midnight two days are "today": the one of now's own time zone, where the
/// customer sits, and UTC's, which the API counts by. Only what is right by both is accepted here.
ProofDates proofDatesAt(const QDateTime &now);

/// An ID that carries the bearer's address (guide, Appendix I, 31 rows): PRADO number, alpha-2 country, kind.
struct AddressDocument {
    QString prado;
    QString country;
    bool passport = false; ///< false: ID card
};
const QList<AddressDocument> &addressDocuments();
/// The PRADO numbers among them of one country's ID cards or passports.
QList<QString> addressDocuments(const QString &country, bool passport);

/// True when some document of this kind and country carries the address, so that none has to be proven
/// separately. A German passport never does.
bool mayCarryAddress(const QString &country, bool passport);

} // namespace domain
