// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caseexport/caseexport.h"
#include "ui/casepane/casepane.h"
#include "ui/casepane/consentlist.h"
#include "ui/casepane/doubtbox.h"
#include "ui/casepane/erasebar.h"
#include "ui/casepane/notebox.h"
#include "ui/casepane/timelineview.h"
#include "ui/kit/messageline.h"
#include "ui/kit/persontable.h"
#include "ui/kit/statussign.h"
#include "ui/kit/ticks.h"
#include "ui/kit/worker.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <optional>

namespace ui {

/// The widgets of the pane, and how a case's row and file fill them. The verbs are in casepane.cpp.
class CasePane::Parts {
public:
    Parts(CasePane *pane, desk::Desk &desk);
    void retranslate();
    void render(); ///< the header, from `file` or from the list's row while the file is on its way
    void renderSeen();
    void fill();      ///< timeline, notes, person, consents and documents, from a new `file`
    void clearCase(); ///< no trace of the last case stays
    /// What changes by time alone; gives how long until it changes again.
    std::optional<std::chrono::milliseconds> tick();

    CasePane *pane;
    desk::Desk &desk;
    QString caseId;
    QDateTime staleSince; ///< invalid while the watch keeps the screen up to date
    QSet<QString> foreignCases;
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
    QLabel *decision;
    MessageLine *alarm;
    MessageLine *foreign; ///< an answer held another person's identification
    MessageLine *doubt;
    MessageLine *waiting; ///< a change of data that the customer has not confirmed yet
    MessageLine *message;
    QLabel *meaning;
    QLabel *turn;
    QLabel *next;
    QLabel *reason;
    QLabel *reasonCode;
    QToolButton *reasonHelp; ///< what to say to the customer
    QLabel *retry;           ///< whether the same link may be used again, and how long
    MessageLine *permanent;  ///< instead: why a plain retry is not offered
    QLabel *seen;            ///< when the API last answered
    QPushButton *refresh;
    QPushButton *handOver;
    QPushButton *review;
    QPushButton *amend;
    QPushButton *goOn;
    QPushButton *newCase;
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
    NoteBox *notes;
    CaseExport *caseFile;
    EraseBar *erase;
    QScrollArea *scroll;
    Ticks *ticks;

private:
    void build();
    QWidget *buildHeader(); ///< who it is and how far: in sight while the text is not large
    QWidget *buildAdvice(QWidget *page);
    QWidget *buildMoves(); ///< what can be done about it: always in sight
    QVBoxLayout *buildDetails();
    void buildNoteAction();
    void renderHeader(const domain::Case &row);
    void renderAdvice(const domain::Case &row);
    void renderReason(const domain::Case &row);
    void renderMoves(const domain::Case &row);
    void renderDoubt(const domain::Case &row);
    void fillTimeline();
    void fillPerson();
    void fillDocuments();
    int m_filled = 0; ///< counts timelines asked for: a late one is dropped
    Worker m_worker;  ///< folds long histories; last, so that it ends first
};

} // namespace ui
