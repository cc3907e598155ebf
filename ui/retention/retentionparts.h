// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/emptypage.h"
#include "ui/kit/messageline.h"
#include "ui/retention/retentionmodel.h"
#include "ui/retention/retentionscreen.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace ui {

/// The widgets of the screen and what they say. The verbs are in retentionscreen.cpp.
class RetentionScreen::Parts {
public:
    Parts(RetentionScreen *screen, desk::Desk &desk);
    void retranslate();
    void render();
    void fitColumns();
    QDate now() const { return today.isValid() ? today : QDate::currentDate(); }

    RetentionScreen *screen;
    desk::Desk &desk;
    RetentionModel model; ///< before the table: views go before their models
    QDate today;          ///< set by tests
    bool asking = false;  ///< the question is open
    bool erasing = false;
    QList<DuePerson> order; ///< whom the open question is about, as they were due when it was asked
    int erased = 0;         ///< of the last order, like the next two
    int failed = 0;
    int kept = 0; ///< no longer due for the reason that was asked about
    QTimer later; ///< several changes in a row are one reload

    QLabel *title;
    QLabel *summary;
    QLabel *yearsLabel;
    QSpinBox *years;
    MessageLine *message;
    QStackedWidget *stack;
    QTableView *table;
    EmptyPage *empty;
    QPushButton *tickDue;
    QPushButton *erase;
    QWidget *panel;
    QLabel *question;
    QPushButton *confirm;
    QPushButton *keep;

private:
    void build();
    QWidget *buildTable();
    QWidget *buildFoot();
};

} // namespace ui
