// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/checklistbar.h"
#include "ui/guide/guidemodel.h"
#include "ui/guide/guidescreen.h"
#include "ui/guide/guidesource.h"
#include "ui/kit/documentadvicebox.h"
#include "ui/kit/emptypage.h"
#include "ui/kit/field.h"
#include "ui/kit/messageline.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace ui {

/// The widgets of the guide and what they show; the screen joins them to its signals.
class GuideScreen::Parts {
public:
    Parts(GuideScreen *owner, desk::Desk &desk);

    void takeList();    ///< the source has another list, or is asking
    void search();      ///< by what is typed and chosen
    void showCurrent(); ///< the row the table stands on
    void showBill();
    void clearSearch();
    void begin();
    void retranslate();

    GuideScreen *q;
    desk::Desk &desk;
    GuideSource source;
    GuideModel model;
    std::function<QDateTime()> clock;
    std::optional<domain::DocumentAdvice> current;

    QLineEdit *typed;
    QComboBox *kind;
    QLabel *count;
    QComboBox *which;
    QLabel *age;
    QPushButton *ask;
    MessageLine *message;
    QStackedWidget *stack;
    QTableView *table;
    EmptyPage *empty;
    QScrollArea *detail;
    QLabel *title;
    QLabel *state;
    DocumentAdviceBox *advice;
    QLabel *proofTitle;
    QLabel *types;
    QLineEdit *bill;
    Field *billField;
    QLabel *listTitle;
    ChecklistBar *checklist;
    QPushButton *beginButton;

private:
    void build();
    QWidget *buildBar();
    QWidget *buildSource();
    QWidget *buildDetail();
    void wire();
    void showCount();
    void showSource();
    void fitColumns();
    void stand(int row);
    void settle(); ///< keeps the document on screen where it still fits, else the first
    std::optional<domain::SupportedList> m_shown; ///< the list in the model
    bool m_filled = false;                        ///< the model was built: not before it is needed
    bool m_settling = false;
};

} // namespace ui
