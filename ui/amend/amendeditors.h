// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amendment.h"
#include "ui/kit/field.h"

#include <QMap>
#include <QObject>
#include <functional>

namespace ui {

/// One editor per field of a person, loaded with what is known; fixed fields can be read and copied only.
class AmendEditors : public QObject {
    Q_OBJECT
public:
    AmendEditors(std::function<QDateTime()> now, QWidget *parent);
    Field *field(const QString &path) const { return m_fields.value(path); }

    /// Shows what is known; what the agent edited stays.
    void setKnown(const QMap<QString, QString> &known);
    const QMap<QString, QString> &known() const { return m_known; }
    QString value(const QString &path) const;      ///< API text; what was typed where it can't be read
    QMap<QString, QString> edited() const;         ///< API texts of the fields that differ from what is known
    QString unreadable(const QString &path) const; ///< why the text can't be read; empty when it can
    QMap<QString, QString> draft() const;          ///< the edited fields as typed
    void setDraft(const QMap<QString, QString> &typed);
    void forget();     ///< empties every editor
    void refillDays(); ///< a new day may have begun
    void retranslate();

Q_SIGNALS:
    void changed(const QString &path);
    void settled(const QString &path); ///< the agent left the field

private:
    void add(const domain::AmendField &field);
    void load(const QString &path, const QString &value);
    void echo(const QString &path);
    QList<domain::Choice> choices(const QString &path) const;
    QString typed(const QString &path) const;
    std::function<QDateTime()> m_now;
    QMap<QString, QString> m_known;
    QMap<QString, QString> m_moments; ///< when the customer confirmed, by path
    QMap<QString, Field *> m_fields;
    bool m_loading = false;
};

} // namespace ui
