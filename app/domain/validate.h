// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/identification.h"
#include "domain/person.h"

#include <QDate>
#include <QList>
#include <QString>

namespace domain {

/// A refused value of a form: the API path of the field and the reason in the user's language.
struct Refusal {
    QString field;
    QString text;
    bool operator==(const Refusal &) const = default;
};

/// Which fields a form must hold.
enum class FormProfile { IdnowMinimum, GermanRetail };

/// Checks a person before it is sent: mandatory fields of the profile, lengths (names at most 50), white
/// space at the ends, Latin script, birth date (not in the future, at least a plausible age), country codes,
/// German postal code, E.164 mobile number (landlines refused; +15550101 allowed in a sandbox), residence in
/// Germany (guide: IDnow video identification is for customers residing in Germany). Consent timestamps are
/// not checked here.
QList<Refusal> validate(const Person &person, FormProfile profile, const QDate &today, bool sandbox);

/// Checks the order: language, type and date together or neither, date not older than six months.
QList<Refusal> validate(const IdentificationOrder &order, const QDate &today);

/// True when every letter is of the Latin script (marks, digits, punctuation and blanks are allowed).
bool isLatin(const QString &text);

/// A phone number as typed, made E.164, or why not. National numbers are read as German.
struct PhoneReading {
    QString e164;
    QString refusal; ///< empty when accepted; user's language
};
PhoneReading readMobileNumber(const QString &typed, bool sandbox);

/// A date typed any usual way: 24.12.1972, 24/12/1972, 1972-12-24, 24 Dec 1972, 241272 is refused; invalid
/// when unclear.
QDate readDate(const QString &typed);

} // namespace domain
