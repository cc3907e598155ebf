// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datereader.h"
#include "domain/identification.h"
#include "domain/latin.h"
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

/// Checks a person before it is sent, every field of the create call (reference 4.1): mandatory fields of the
/// profile, lengths (names at most 50), white space at the ends, Latin script, birth date (not in the future,
/// at least a plausible age), country codes, German postal code, E.164 mobile number (landlines refused;
/// +15550101 allowed in a sandbox), residence in Germany (guide: IDnow video identification is for customers
/// residing in Germany). Consent timestamps are not checked here.
QList<Refusal> validate(const Person &person, FormProfile profile, const QDate &today, bool sandbox);

/// Checks the order: language, type and date together or neither, date not older than six months.
QList<Refusal> validate(const IdentificationOrder &order, const QDate &today);

/// A phone number as typed, made E.164, or why not. National numbers are read as German.
struct PhoneReading {
    QString e164;
    QString refusal; ///< empty when accepted; user's language
};
PhoneReading readMobileNumber(const QString &typed, bool sandbox);

} // namespace domain
