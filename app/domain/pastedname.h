// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace domain {

/// A name in one text, taken apart: values by API path, and what could be cut in several places.
struct PastedName {
    QMap<QString, QString> values;
    QStringList notUnderstood;
    bool byOrder = false; ///< nothing said which is the first name: taken as first, then last
};

/// Reads "Frau Dr. Erika Mustermann", "Mustermann, Erika", "Erika Mustermann geb. Schmidt". More than two
/// words could be cut in several places, and several persons are none: both are not understood.
PastedName readName(const QString &text);

/// A line of a letter head without "An", "z. Hd." and their like before a name.
QString withoutAddressing(const QString &line);

/// True where a line of a letter head can be a whole name: two words at least and nothing but letters, no
/// company, no greeting, one person.
bool isNameLine(const QString &line);

/// True where a salutation and a name stand in one line: "Herrn Max Mustermann", "Frau Mustermann".
bool opensWithSalutation(const QString &line);

} // namespace domain
