// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace domain {

/// The eight types a proof of address may have (reference 8.1).
const QList<QString> &proofOfAddressTypes();
QString proofOfAddressWord(const QString &type);

/// The oldest issue date still accepted on `today`: six months back (guide, step 2).
QDate oldestProofOfAddress(const QDate &today);

/// True when issued not later than today and not more than six months ago.
bool isProofOfAddressYoungEnough(const QDate &issuedAt, const QDate &today);

/// The last day on which a proof issued at `issuedAt` is still young enough.
QDate proofOfAddressGoodUntil(const QDate &issuedAt);

/// An ID that carries the bearer's address (guide, Appendix I, 31 rows): PRADO number, alpha-2 country, kind.
struct AddressDocument {
    QString prado;
    QString country;
    bool passport = false; ///< false: ID card
};
const QList<AddressDocument> &addressDocuments();

/// True when some document of this kind and country carries the address, so that none has to be proven
/// separately. A German passport never does.
bool mayCarryAddress(const QString &country, bool passport);

} // namespace domain
