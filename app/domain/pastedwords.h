// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace domain {

/// The field a heading or label of another program means ("Geburtsdatum:", "Date of birth", "birth_date");
/// empty when none. "address" stands for a whole address, "name" for a whole name.
QString pathOfLabel(const QString &label);

/// The API text of a word for a closed list of this field, in German or English ("Frau", "ledig", "Bayern");
/// empty when the field has no such entry.
QString choiceOfWord(const QString &path, const QString &word);

/// True where the field takes an entry of a closed list.
bool hasChoices(const QString &path);

} // namespace domain
