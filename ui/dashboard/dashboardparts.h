// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/casestable.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/dashboard/filterbar.h"
#include "ui/dashboard/viewsmenu.h"
#include "ui/dashboard/wall.h"
#include "ui/kit/emptypage.h"
#include "ui/kit/ticks.h"

#include <QStackedWidget>
#include <QTimer>

namespace ui {

/// The widgets of the list's screen and what they do together.
class DashboardScreen::Parts {
public:
    Parts(DashboardScreen *screen, desk::Cases &cases);
    void retranslate();
    void applyFilter();
    void clearFilter();
    void show(const CasesFilter &filter);
    void refresh();
    void apply(const SavedView &view);
    SavedView present() const;
    void showState();
    void keepCurrent();
    void makeCurrent(int row);
    void currentMoved();
    void restore();
    void remember();

    DashboardScreen *screen;
    const desk::Cases &cases;
    CasesModel model; ///< before the table: views go before their models
    Wall *wall;
    FilterBar *bar;
    QStackedWidget *stack;
    CasesTable *table;
    ViewsMenu *views;
    EmptyPage *empty;
    QPushButton *emptyAction;
    Ticks *ticks;
    QTimer figures;       ///< until the time alone changes one
    QTimer ages;          ///< until the filter's age is looked at again
    QTimer rememberLater; ///< columns are dragged in many small steps
    std::unique_ptr<QSettings> settings;
    QString current;
    QString top;           ///< the first case in sight, unless the list stands at its beginning
    bool settling = false; ///< a reset is under way: the selection model's words don't count
    QStringList onScreen;  ///< cases, as last told

private:
    void build();
    void wire();
    void wireModel();
    void wireErasure();
    void wireTime();
    void countFigures();
    void tellOnScreen();
    void holdPlace();
    void findPlace();
};

} // namespace ui
