// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace ui {

/// How a person field is entered.
enum class EditorKind {
    Text,
    Choice, ///< closed list
    Country,
    Date,
    Mobile,
    Euros,  ///< typed in euros, sent in cents
    Moment, ///< a statement; what counts is the moment it was made
};
EditorKind editorKind(const QString &path);

/// The fields that every customer's form shows, in reading order.
const QStringList &basePersonPaths();

/// A group of the other fields of the create call (reference 4.1), shown on demand: only what the use case
/// needs is to be collected.
struct FieldGroup {
    QString heading; ///< in the user's language
    QStringList paths;
};
QList<FieldGroup> morePersonGroups();
bool isMorePath(const QString &path);

/// A new editor for the field, empty.
QWidget *makeEditor(const QString &path);

} // namespace ui
