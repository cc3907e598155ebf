// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

#include <QList>
#include <utility>

namespace ui {

/// One field of a person, as entered and as identified, by its API path.
struct PersonField {
    enum class Change { None, Changed, Added, Removed, NotCompared };
    QString path;
    QString entered;
    QString identified;
    Change change = Change::NotCompared;
    bool operator==(const PersonField &) const = default;
};

/// The fields a reader compares, in the order of the form; keys of the server's own (ids, timestamps) are
/// left out. Nothing is compared until the person was re-read after the result (its id is empty until then).
QList<PersonField> personDiff(const domain::Person &entered, const domain::Person &identified);

/// A change of data as rows of the same kind, in the order of the form.
QList<PersonField> changesOf(const QMap<QString, QString> &before, const QMap<QString, QString> &after);

/// How many fields differ.
int changedFields(const QList<PersonField> &fields);

/// A field's value for a reader: dates, countries and the API's closed lists in the user's language.
QString personFieldText(const QString &path, const QString &value);

/// The stretches (start, length) of `now` that `before` doesn't have in this order: what a reader has to look
/// at. In whole characters as a reader counts them, and all of it where the two have little in common.
QList<std::pair<int, int>> changedStretches(const QString &before, const QString &now);

/// The same for two values of a field as personFieldText() shows them: a word of a closed list, a country or
/// a yes or no is another word as a whole.
QList<std::pair<int, int>> fieldStretches(const QString &path, const QString &before, const QString &now);

/// Where a field stands in the form: by this a list of fields is sorted.
qsizetype fieldPlace(const QString &path);

} // namespace ui
