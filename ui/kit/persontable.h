// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fieldtable.h"
#include "ui/kit/persondiff.h"

#include <QAbstractTableModel>

namespace ui {

/// The person as entered beside the person as identified, a row a field.
class PersonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FieldColumn, EnteredColumn, IdentifiedColumn, Columns };
    enum Role { ChangedRole = FieldTable::ChangedRole, StretchesRole = FieldTable::StretchesRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setPersons(const domain::Person &entered, const domain::Person &identified);
    /// Instead of a comparison: fields as they are and as they are to be.
    void setChanges(const QMap<QString, QString> &before, const QMap<QString, QString> &after);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    int changedCount() const { return changedFields(m_fields); }
    bool isCompared() const { return m_compared; }
    void retranslate();

private:
    QVariant accessibleText(const PersonField &field, int column) const;
    QList<PersonField> m_fields;
    bool m_compared = false;
    bool m_amending = false; ///< until now and from now on, instead of entered and identified
};

/// Shows a PersonModel.
class PersonTable : public FieldTable {
    Q_OBJECT
public:
    explicit PersonTable(QWidget *parent = nullptr);
    void setPersons(const domain::Person &entered, const domain::Person &identified);
    void setChanges(const QMap<QString, QString> &before, const QMap<QString, QString> &after);
    int changedCount() const { return m_model->changedCount(); }
    bool isCompared() const { return m_model->isCompared(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    PersonModel *m_model;
};

} // namespace ui
