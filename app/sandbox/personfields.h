// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace sandbox {

/// What a field of the person resource holds.
enum class FieldKind { Text, Name, Place, Choice, Country, Date, Timestamp, Flag, Integer, Email, Phone };

/// Who may write it: nobody (computed by Solaris), POST alone, or PATCH too (the guide's list).
enum class Writable { Never, OnCreate, Always };

struct PersonField {
    QString path; ///< "address.line_1"
    FieldKind kind;
    Writable writable;
    int maximum = 255;   ///< characters; 50 for names (reference 3), else a sane bound
    QStringList choices; ///< for Choice
};

/// Every field of the resource (reference 4.1).
const QList<PersonField> &personFields();

/// The resource with every key, all null: objects hold nulls, as the API answers (reference 4.3).
QJsonObject emptyPerson();

} // namespace sandbox
