// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace domain {

/// A date as typed, and how it was understood.
struct DateReading {
    QDate date;      ///< invalid when it can't be read
    QDate otherwise; ///< the other date that 03/04/2020 could mean; invalid when there is one reading only
    QString refusal; ///< why it can't be read, in the user's language; empty when it can or nothing is typed
};

/// Reads a date typed any usual way, German, English or ISO, with or without separators: 24.12.1972,
/// 24/12/1972, 12/24/1972, 24121972, 19721224, 1972-12-24, 24 Dec 1972, "12 AUG/AUG 1984" as passports print
/// it. The day comes first where both orders are possible. A year of two digits is refused: it could be
/// either century.
DateReading readTypedDate(const QString &typed);

/// The same without its reasons; invalid when unclear.
QDate readDate(const QString &typed);

} // namespace domain
