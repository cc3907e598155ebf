// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/storymodel.h"
#include "ui/kit/fieldtable.h"

namespace ui {

/// Shows a StoryModel. Up and down walk the fields, left and right their values; Space or Enter unfolds a
/// long value, Ctrl+C asks for a copy of the value. Up on the first field and down on the last stay here.
class StoryTable : public FieldTable {
    Q_OBJECT
public:
    explicit StoryTable(QWidget *parent = nullptr);
    StoryModel &story() { return *m_model; }
    QString currentValue() const; ///< as it is shown; the field's name in its column
    QString currentRow() const;   ///< "Last name\tMuster\tMustermann", with a line of column names
    void showColumns();           ///< those that have something to say

Q_SIGNALS:
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void unfold();
    StoryModel *m_model;
};

} // namespace ui
