// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/storymodel.h"

#include "domain/choices.h"
#include "ui/compare/storywords.h"
#include "ui/kit/fieldtable.h"
#include "ui/kit/mask.h"
#include "ui/kit/persondiff.h"
#include "ui/kit/plaintip.h"
#include "ui/kit/theme.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void StoryModel::setStory(const domain::PersonStory &story)
{
    beginResetModel();
    m_story = story;
    m_unfolded.clear();
    sift();
    endResetModel();
}

void StoryModel::setOnlyDifferences(bool only)
{
    beginResetModel();
    m_only = only;
    sift();
    endResetModel();
}

void StoryModel::sift()
{
    m_rows.clear();
    const bool all = !m_only || m_story.differing() == 0;
    for (const domain::FieldStory &field : std::as_const(m_story.fields)) {
        if (all || m_story.differs(field))
            m_rows << field;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const domain::FieldStory &a, const domain::FieldStory &b) {
                         return fieldPlace(a.path) < fieldPlace(b.path);
                     });
}

const domain::FieldStory *StoryModel::field(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

bool StoryModel::isNeeded(Column column) const
{
    if (column == IdentifiedColumn)
        return m_story.isIdentified();
    if (column != TodayColumn)
        return true;
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [this](const domain::FieldStory &field) {
        return m_story.isIdentified() ? m_story.changedLater(field) : m_story.differs(field);
    });
}

void StoryModel::toggleFolded(int row)
{
    const domain::FieldStory *one = field(row);
    if (!one)
        return;
    if (!m_unfolded.remove(one->path))
        m_unfolded.insert(one->path);
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1), {FieldTable::FoldedRole});
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString StoryModel::value(const domain::FieldStory &field, int column) const
{
    switch (column) {
    case EnteredColumn: return field.entered;
    case IdentifiedColumn: return m_story.isIdentified() ? field.identified : QString();
    case TodayColumn: return field.current;
    default: return {};
    }
}

bool StoryModel::isMarked(const domain::FieldStory &field, int column) const
{
    if (column == FieldColumn)
        return m_story.differs(field);
    if (column == IdentifiedColumn)
        return m_story.foundOtherwise(field);
    if (column != TodayColumn)
        return false;
    return m_story.isIdentified() ? m_story.changedLater(field) : m_story.differs(field);
}

QString StoryModel::shown(const domain::FieldStory &field, int column) const
{
    if (column == FieldColumn)
        return domain::fieldLabel(field.path);
    const QString text = personFieldText(field.path, value(field, column));
    //: this field was emptied since it was entered
    return text.isEmpty() && isMarked(field, column) ? tr("removed") : text;
}

QString StoryModel::caption(const domain::FieldStory &field, int column) const
{
    const domain::FieldStep *step = column == IdentifiedColumn ? m_story.identifiedStep(field)
                                    : column == TodayColumn    ? m_story.todaysStep(field)
                                                               : nullptr;
    return step ? domain::originWord(*step) : QString();
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::FieldStory &field = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return shown(field, column);
    case Qt::ToolTipRole: return plainTip(storywords::history(m_story, field));
    case Qt::AccessibleTextRole:
        if (column == FieldColumn)
            return storywords::sentence(m_story, field);
        //: %1: a column, "As entered"; %2: a value
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                shown(field, column));
    case Qt::AccessibleDescriptionRole: return storywords::history(m_story, field);
    case Qt::FontRole:
        return column != FieldColumn && isMarked(field, column) ? QVariant(theme::font(theme::Type::Strong))
                                                                : QVariant();
    case FieldTable::ChangedRole: return isMarked(field, column);
    case FieldTable::CaptionRole: return caption(field, column);
    case FieldTable::FoldedRole: return !m_unfolded.contains(field.path);
    case FieldTable::StretchesRole: {
        if (column == FieldColumn || mask::isOn() || !isMarked(field, column) ||
            value(field, column).isEmpty())
            return {};
        const bool isAfterResult = column == TodayColumn && m_story.isIdentified();
        return QVariant::fromValue(fieldStretches(
            field.path, isAfterResult ? field.identified : field.entered, value(field, column)));
    }
    default: return {};
    }
}

QVariant StoryModel::headerData(int section, Qt::Orientation orientation, int role) const
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
        //: column: the person's data as typed by the agent
        return tr("As entered");
    case IdentifiedColumn:
        //: column: the person's data as the identification found them
        return tr("As identified");
    case TodayColumn:
        //: column: the person's data as they are known now
        return tr("Today");
    default: return {};
    }
}

void StoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

} // namespace ui
