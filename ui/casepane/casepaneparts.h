// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepane/casepane.h"
#include "ui/casepane/consentlist.h"
#include "ui/casepane/doubtbox.h"
#include "ui/casepane/erasebar.h"
#include "ui/casepane/timelineview.h"
#include "ui/kit/messageline.h"
#include "ui/kit/persontable.h"
#include "ui/kit/statussign.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <optional>

namespace ui {

/// The widgets of the pane, and how a case's row and file fill them. The verbs are in casepane.cpp.
class CasePane::Parts {
public:
    Parts(CasePane *pane, desk::Desk &desk);
    void retranslate();
    void render();    ///< everything from `file`, or from the list's row while the file is on its way
    void clearCase(); ///< no trace of the last case stays

    CasePane *pane;
    desk::Desk &desk;
    QString caseId;
    int generation = 0; ///< counts showCase: an answer for an earlier one is dropped
    bool loading = false;
    bool again = false; ///< the case changed while its file was on its way
    bool asking = false;
    bool deciding = false; ///< a verb about the doubt or the erasure is under way
    std::optional<domain::CaseFile> file;

    QStackedWidget *stack;
    QLabel *nothing;
    QLabel *title;
    QLabel *ids;
    StatusSign *status;
    QLabel *verdict;
    MessageLine *alarm;
    MessageLine *doubt;
    MessageLine *waiting; ///< a change of data that the customer has not confirmed yet
    MessageLine *message;
    QLabel *meaning;
    QLabel *turn;
    QLabel *next;
    QLabel *reason;
    QLabel *reasonCode;
    QPushButton *refresh;
    QPushButton *handOver;
    QPushButton *review;
    QPushButton *amend;
    QPushButton *goOn;
    QLabel *loadingLine;
    QWidget *details;
    DoubtBox *finding;
    QLabel *timelineHead;
    TimelineView *timeline;
    QLabel *personHead;
    QLabel *personLine;
    PersonTable *person;
    QLabel *consentsHead;
    ConsentList *consents;
    QLabel *documentsHead;
    QLabel *documentsLine;
    QWidget *documents;
    QLabel *noteHead;
    QLineEdit *note;
    QPushButton *addNote;
    EraseBar *erase;
    QScrollArea *scroll;
    QTimer clock;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildDetails();
    void renderHeader(const domain::Case &row);
    void renderAdvice(const domain::Case &row);
    void renderDoubt(const domain::Case &row);
    void renderDetails();
    void renderDocuments();
};

} // namespace ui
