// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/casestable.h"
#include "ui/dashboard/dashboardscreen.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
    void showState();
    void keepCurrent();
    void makeCurrent(int row);
    void currentMoved();

    DashboardScreen *screen;
    CasesModel model; ///< before the table: views go before their models
    QLineEdit *search;
    QComboBox *status;
    QLabel *count;
    QStackedWidget *stack;
    CasesTable *table;
    QLabel *emptyTitle;
    QLabel *emptyText;
    QPushButton *emptyAction;
    QTimer clock;
    QString current;
    bool settling = false; ///< a reset is under way: the selection model's words don't count

private:
    void build();
    QWidget *buildEmpty();
    void wire();
    QString filterWords() const;
};

} // namespace ui
