// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The API's closed lists for the person form: the enum text and its word in the user's language.
namespace domain {

struct Choice {
    QString value; ///< API text
    QString word;  ///< in the user's language
};

QList<Choice> salutations();
QList<Choice> titles(); ///< older four and newer (reference 4.2)
QList<Choice> employmentStatuses();
QList<Choice> taxAssessments();
QList<Choice> maritalStatuses();
QList<Choice> germanStates();            ///< "BE" …
QList<Choice> identificationLanguages(); ///< DE, EN

/// The word of `value` in `choices`, or the value itself.
QString choiceWord(const QList<Choice> &choices, const QString &value);

/// A field of PATCH /v1/persons/{id} (guide, "PATCH Update person"): its API path.
const QList<QString> &updatablePersonFields();
bool isUpdatable(const QString &path);

/// The field's label in the user's language ("address.line_1" -> "Street and number"); unknown paths as they
/// are.
QString fieldLabel(const QString &path);

} // namespace domain
