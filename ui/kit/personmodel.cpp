// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/persontable.h"

#include "domain/choices.h"
#include "ui/kit/mask.h"
#include "ui/kit/plaintip.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

void PersonModel::setPersons(const domain::Person &entered, const domain::Person &identified)
{
    beginResetModel();
    m_fields = personDiff(entered, identified);
    m_compared = !identified.id.isEmpty();
    endResetModel();
}

void PersonModel::setChanges(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    beginResetModel();
    m_fields = changesOf(before, after);
    m_compared = true;
    m_amending = true;
    endResetModel();
}

int PersonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int PersonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PersonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonField &field = m_fields.at(index.row());
    const bool changed = field.change == PersonField::Change::Changed ||
                         field.change == PersonField::Change::Added ||
                         field.change == PersonField::Change::Removed;
    const bool identified = index.column() == IdentifiedColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == FieldColumn)
            return domain::fieldLabel(field.path);
        if (identified && !m_compared)
            return {};
        if (identified && field.change == PersonField::Change::Removed)
            //: this field was emptied in the identification
            return tr("removed");
        if (const QString value = personFieldText(field.path, identified ? field.identified : field.entered);
            role == Qt::ToolTipRole)
            return plainTip(value);
        else
            return value;
    case Qt::AccessibleTextRole: return accessibleText(field, index.column());
    case Qt::FontRole: return changed && identified ? QVariant(theme::font(theme::Type::Strong)) : QVariant();
    case ChangedRole: return changed;
    case StretchesRole: {
        if (!identified || field.change != PersonField::Change::Changed || mask::isOn())
            return {};
        return QVariant::fromValue(fieldStretches(field.path, field.entered, field.identified));
    }
    default: return {};
    }
}

QVariant PersonModel::accessibleText(const PersonField &field, int column) const
{
    const QString label = domain::fieldLabel(field.path);
    const auto spoken = [&field](const QString &value) {
        const QString shown = personFieldText(field.path, value);
        //: read aloud instead of a value while personal data are hidden
        return mask::isOn() && mask::isPersonal(field.path) && !shown.isEmpty() ? tr("hidden") : shown;
    };
    const QString before = spoken(field.entered);
    const QString after = spoken(field.identified);
    if (column == FieldColumn)
        return label;
    if (column == EnteredColumn && m_amending)
        return tr("%1, until now: %2").arg(label, before);
    if (column == EnteredColumn)
        return tr("%1, entered: %2").arg(label, before);
    switch (field.change) {
    case PersonField::Change::Changed: return tr("%1, changed from %2 to %3").arg(label, before, after);
    case PersonField::Change::Added: return tr("%1, added: %2").arg(label, after);
    case PersonField::Change::Removed: return tr("%1, removed: %2").arg(label, before);
    case PersonField::Change::None: return tr("%1, identified: %2").arg(label, after);
    case PersonField::Change::NotCompared: break;
    }
    return tr("%1, not identified yet").arg(label);
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        //: column: a field of the person
        return tr("Field");
    case EnteredColumn:
        if (m_amending)
            //: column: a value as it stands before the change
            return tr("Until now");
        //: column: the person's data as typed by the agent
        return tr("As entered");
    case IdentifiedColumn:
        if (m_amending)
            //: column: a value as it stands after the change
            return tr("From now on");
        //: column: the person's data as the identification found them
        return tr("As identified");
    default: return {};
    }
}

void PersonModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_fields.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

} // namespace ui
