// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "ui/kit/field.h"

#include <QList>
#include <QMap>
#include <QObject>

namespace ui {

/// The editors of the person form, one per API path, created in reading order. Texts are kept exactly as
/// typed: nothing is trimmed in silence, because the data must be "exactly as in official documents" (guide,
/// step 1).
class PersonFields : public QObject {
    Q_OBJECT
public:
    PersonFields(bool sandbox, QWidget *parent);

    static const QList<QString> &paths();
    Field *field(const QString &path) const { return m_fields.value(path); }
    const QList<Field *> &all() const { return m_order; }

    domain::Person person() const;
    void setPerson(const domain::Person &person);
    void setValue(const QString &path, const QString &value); ///< API text
    QString value(const QString &path) const; ///< API text; what was typed where it can't be read
    /// Why the text can't even be read as a date, country or phone number; empty when it can, or nothing is
    /// typed.
    QString unreadable(const QString &path) const;
    bool isBlank(const QString &path) const;
    void reset();
    void retranslate();

    QList<QString> withOuterBlanks() const; ///< paths whose text begins or ends with white space
    void removeOuterBlanks();               ///< only when the agent asks for it

Q_SIGNALS:
    void edited(const QString &path);  ///< every change
    void settled(const QString &path); ///< the agent left the field

private:
    void add(const QString &path);
    void echo(const QString &path);
    bool m_sandbox;
    QList<Field *> m_order;
    QMap<QString, Field *> m_fields;
};

} // namespace ui
