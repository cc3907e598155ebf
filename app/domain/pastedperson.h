// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace domain {

/// What was found in a pasted text: values by API path (countries and closed lists as codes, everything else
/// as it stood there, dates included), and the parts nobody could place.
struct PastedPerson {
    QMap<QString, QString> values;
    QStringList notUnderstood;
    bool namesByOrder = false; ///< no label said which is the first name: taken as first, then last
};

/// Reads an address ("Musterstr. 17, 10115 Berlin", also in several lines) or a whole person: a row of a
/// table with or without its headings, or "Label: value" lines as a core banking screen copies them. A part
/// with two possible readings is not understood rather than guessed.
PastedPerson readPasted(const QString &text);

/// True where a text is more than one field's: it holds tabs or line breaks, or is an address in one line.
bool isSeveralFields(const QString &text);

} // namespace domain
