// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace domain {

/// What people type for a country besides its names: everyday and older names, the guide's spelling, and how
/// an ID prints a nationality ("DEUTSCH", "Austrian", the "D" of a German passport).
struct CountryWord {
    QString word;
    QString code;
};
const QList<CountryWord> &countryWords();

} // namespace domain
