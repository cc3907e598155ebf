// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/savedviews.h"

#include <QMenu>

class QHeaderView;

namespace ui {

class Action;
class CasesTable;

/// The list's menu: saved views with their keys, keeping and forgetting one, which columns are shown and how
/// wide.
class ViewsMenu : public QMenu {
    Q_OBJECT
public:
    /// `now` gives what the list shows at present.
    ViewsMenu(CasesTable *table, std::function<SavedView()> now, QWidget *parent);
    SavedViews &views() { return m_views; }
    /// "Failed, last 7 days": what a view shows, or its order when it narrows nothing.
    QString words(const SavedView &view) const;

Q_SIGNALS:
    void chosen(const ui::SavedView &view);
    void edited(); ///< a view was kept or forgotten, columns are others

private:
    void fill();
    void fillColumns();
    void choose(int digit);

    CasesTable *m_table;
    QHeaderView *m_columns;
    std::function<SavedView()> m_now;
    SavedViews m_views;
    QList<Action *> m_keys; ///< of the digits
};

} // namespace ui
