// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace domain {

/// The 249 officially assigned ISO 3166-1 alpha-2 codes, sorted.
const QList<QString> &countryCodes();
bool isCountryCode(const QString &code);

/// The country's name from ICU in `language` ("de" or "en"); the code itself when not a country.
QString countryName(const QString &code, const QString &language);

/// Everything by which a country is found: its codes, names in both languages with and without umlauts, and
/// the words for its nationality.
QStringList countrySpellings(const QString &code);

/// The code for a typed code, alpha-3 code, German or English name, or nationality ("deutsch"); case and
/// accents don't matter. Empty when unclear.
QString countryFromText(const QString &typed);

/// The alpha-3 code ("DEU"); empty when not a country.
QString countryAlpha3(const QString &code);

/// What two spellings of a word have in common: letters, digits and single blanks, without case and accents;
/// "ß" is "ss".
QString foldedText(const QString &text);
/// The same with umlauts written out ("oesterreich"), as people type who have no ö.
QString foldedWithUmlauts(const QString &text);

} // namespace domain
