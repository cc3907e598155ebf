// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reviewqueue.h"
#include "ui/bench/benchscreen.h"
#include "ui/bench/documentsmodel.h"
#include "ui/bench/sections.h"
#include "ui/bench/shelf.h"
#include "ui/bench/viewerbar.h"
#include "ui/decision/decisionsection.h"
#include "ui/kit/messageline.h"
#include "ui/kit/statussign.h"
#include "ui/kit/worker.h"
#include "ui/media/places.h"
#include "ui/viewer/panes.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <optional>

namespace ui {

/// The widgets of the bench and how a case fills them; the verbs and keys are in benchscreen.cpp.
class BenchScreen::Parts {
public:
    static constexpr int calm = 500; ///< ms: changes of the queue come in bursts
    Parts(BenchScreen *screen, desk::Desk &desk);
    void retranslate();
    void render();       ///< head, verdict, person and list from `file`
    void renderViewer(); ///< tools and page number from the chosen pane
    void selectShown();  ///< the list follows the chosen pane
    void selectDocument(int row);
    void drop();      ///< everything of the shown case, but what the shelf has
    void lookAhead(); ///< to the queue's next case: its documents are fetched before it is wanted
    void renderQueue();
    QString nextInQueue();
    /// Nothing is shown; `words` say why, in the screen's language.
    void showNothing(std::function<QString()> words);
    bool offersAgain() const { return !message->action()->isHidden(); } ///< what failed

    BenchScreen *screen;
    desk::Desk &desk;
    QString caseId;
    int generation = 0; ///< counts showCase and clear: an answer for an earlier case is dropped
    bool loading = false;
    bool again = false;
    std::optional<domain::CaseFile> file;
    std::unique_ptr<desk::ReviewQueue> queue; ///< from the first case shown on
    QStringList before;                       ///< cases shown here before this one, for the way back
    QTimer ahead;                             ///< once the case at hand stands
    bool nextIsOld = false;                   ///< the next case changed since its documents were read
    std::function<QString()> nothing;
    DocumentsModel documents; ///< before the list: views go before their models

    QPushButton *back;
    QLabel *waiting; ///< how many more
    QPushButton *nextCase;
    QLabel *title;
    StatusSign *status;
    MessageLine *message;
    QWidget *listSide;
    QLabel *listHead;
    QListView *list;
    std::unique_ptr<Decoder> decoder; ///< before the panes: they ask it to forget them
    std::unique_ptr<Shelf> shelf;     ///< before the panes too: they fetch through it
    ViewerBar *bar;
    Panes *panes;
    MediaPlaces places; ///< where a person was in the recordings
    Sections *sections;
    DecisionSection *decision;
    Worker exports; ///< last: its job ends before anything else goes

private:
    void build();
    QWidget *buildHead();
    QWidget *buildList();
    QWidget *buildViewer();
    QWidget *buildSide();
};

} // namespace ui
