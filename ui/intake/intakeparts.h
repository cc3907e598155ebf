// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/checkpage.h"
#include "ui/intake/consentpage.h"
#include "ui/intake/documentpage.h"
#include "ui/intake/helpcolumn.h"
#include "ui/intake/intakescreen.h"
#include "ui/intake/personpage.h"
#include "ui/intake/submission.h"
#include "ui/intake/timecheck.h"
#include "ui/kit/messageline.h"
#include "ui/kit/stepstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

/// The widgets of the screen. Made in intakescreen.cpp; what is sent and what comes of it: intakesending.cpp.
class IntakeScreen::Parts {
public:
    Parts(desk::Desk &desk, IntakeScreen *screen);
    void build();
    void goTo(int step);
    void takeFocus();  ///< puts the keyboard where the present page begins
    void giveAnswer(); ///< puts it where a failure is answered: the focused button was disabled meanwhile
    QString doubtWords() const;
    void goOn();
    void submit();
    void onStage();
    void onFailure(const domain::Error &error);
    void retranslate();
    desk::Application application() const;
    IntakePage *page() const { return pages.at(step); }
    bool isLast() const { return step + 1 == pages.size(); }

    IntakeScreen *q;
    StepStrip *strip;
    QLabel *heading;
    QScrollArea *scroll;
    QVBoxLayout *sheet = nullptr;  ///< the pages, one of them shown, and the help where it is narrow
    QHBoxLayout *beside = nullptr; ///< the sheet and the help
    HelpColumn *help;
    MessageLine *message;
    QPushButton *back;
    QPushButton *next;
    QPushButton *create;
    DocumentPage *document;
    ConsentPage *consent;
    PersonPage *person;
    CheckPage *check;
    QList<IntakePage *> pages;
    Submission *submission;
    TimeCheck *time;
    bool sendsOnceTimed = false; ///< "create" waits for the server's time
    int step = 0;
};

} // namespace ui
