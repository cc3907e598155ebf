// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personstory.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ui {

/// A person's fields as entered, as identified and as they are today, a row a field in the order of the form.
class StoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FieldColumn, EnteredColumn, IdentifiedColumn, TodayColumn, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setStory(const domain::PersonStory &story);
    /// Leaves out what is the same in all versions; where nothing differs all fields stay.
    void setOnlyDifferences(bool only);
    bool isOnlyDifferences() const { return m_only; }
    const domain::PersonStory &story() const { return m_story; }
    const domain::FieldStory *field(int row) const;
    /// Whether a column has anything to say: nothing is identified before the result, and today's values have
    /// a column only where they differ.
    bool isNeeded(Column column) const;
    /// Shows all lines of a long value, or the first ones again.
    void toggleFolded(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    void sift();
    QString value(const domain::FieldStory &field, int column) const;
    QString shown(const domain::FieldStory &field, int column) const;
    bool isMarked(const domain::FieldStory &field, int column) const;
    QString caption(const domain::FieldStory &field, int column) const;
    domain::PersonStory m_story;
    QList<domain::FieldStory> m_rows;
    QSet<QString> m_unfolded; ///< paths
    bool m_only = true;
};

} // namespace ui
