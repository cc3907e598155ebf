// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "ui/kit/field.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QObject>

namespace ui {

/// The editors of the person form, one per API path, created in reading order; the less usual ones only when
/// asked for. Texts are kept exactly as typed: nothing is trimmed in silence, because the data must be
/// "exactly as in official documents" (guide, step 1).
class PersonFields : public QObject {
    Q_OBJECT
public:
    PersonFields(bool sandbox, QWidget *parent);

    void addMore(); ///< the other fields of the create call as well; no effect when they are there
    bool hasMore() const { return m_hasMore; }
    Field *field(const QString &path) const { return m_fields.value(path); }
    const QList<Field *> &all() const { return m_order; }
    QStringList paths() const;

    domain::Person person() const;
    void setPerson(const domain::Person &person);
    void setValue(const QString &path, const QString &value); ///< API text, or as typed
    QString value(const QString &path) const; ///< API text; what was typed where it can't be read
    /// The API text of what could be typed into this field; the same text where it can't be read.
    QString read(const QString &path, const QString &typed) const;
    /// Why the text can't even be read as a date, country or phone number; empty when it can, or nothing is
    /// typed.
    QString unreadable(const QString &path) const;
    bool isBlank(const QString &path) const;
    void reset();
    void retranslate();
    /// Seconds to add to this computer's clock where it runs ahead of the API's: a moment in the future is
    /// refused.
    void setClockCorrection(qint64 seconds) { m_correction = seconds; }

    /// The state follows from the postal code where it is certain: put in while the agent chose none, and
    /// said beside it.
    void suggestState();
    QStringList
    untidy() const; ///< paths whose text holds blanks at its ends or characters that can't be seen
    void tidyUp();  ///< only when the agent asks for it

Q_SIGNALS:
    void edited(const QString &path);  ///< every change
    void settled(const QString &path); ///< the agent left the field

private:
    void add(const QString &path);
    void echo(const QString &path);
    void noteMoment(const QString &path);
    bool m_sandbox;
    bool m_hasMore = false;
    qint64 m_correction = 0;
    QString m_suggestedState;           ///< as long as the agent left it
    QMap<QString, QDateTime> m_moments; ///< when a statement was made, UTC
    QList<Field *> m_order;
    QMap<QString, Field *> m_fields;
};

} // namespace ui
