// SPDX-License-Identifier: GPL-3.0-or-later
// What the bench says; its widgets are made in benchparts.cpp.
#include "ui/bench/benchparts.h"
#include "ui/kit/mask.h"
#include "ui/kit/plaintip.h"
#include "ui/kit/run.h"
#include "ui/kit/theme.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void BenchScreen::Parts::retranslate()
{
    back->setText(tr("&Back"));
    back->setIcon(theme::icon(u"back"_s));
    //: button: the next case that the reviewer has to decide
    nextCase->setText(tr("&Next case"));
    nextCase->setIcon(theme::icon(u"next"_s));
    nextCase->setToolTip(tr("The next case that needs your decision, the oldest result first"));
    back->setToolTip(tr("Back to the list (Esc)"));
    listHead->setText(tr("&Documents"));
    list->setAccessibleName(tr("Documents of the case"));
    bar->retranslate();
    documents.retranslate();
    if (nothing && documents.rowCount() == 0)
        panes->clear(nothing());
    render();
}

void BenchScreen::Parts::render()
{
    const domain::Case *row = desk.cases().find(caseId);
    const domain::Case summary = file ? file->summary : row ? *row : domain::Case{};
    title->setText(summary.erased ? tr("Erased person") : mask::name(summary.name));
    title->setToolTip(plainTip(title->text()));
    status->setVisible(!summary.status.text.isEmpty());
    status->setStatus(summary.status);
    const bool isOpen = !caseId.isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{listSide, bar, sections})
        part->setVisible(isOpen);
    screen->setFocusProxy(isOpen ? static_cast<QWidget *>(list) : nextCase);

    renderQueue();
    renderViewer();
}

void BenchScreen::Parts::renderQueue()
{
    waiting->setVisible(queue != nullptr);
    if (queue)
        //: how many other cases wait for the reviewer's decision
        waiting->setText(tr("%Ln in the queue", nullptr, queue->countBeside(caseId)));
}

QString BenchScreen::Parts::nextInQueue()
{
    if (!queue) {
        queue = std::make_unique<desk::ReviewQueue>(desk.cases(), desk.actor());
        QObject::connect(queue.get(), &desk::ReviewQueue::changed, screen, [this] {
            renderQueue();
            if (file && !ahead.isActive())
                ahead.start(calm);
        });
        renderQueue();
    }
    return queue->after(caseId);
}

void BenchScreen::Parts::showNothing(std::function<QString()> words)
{
    nothing = std::move(words);
    panes->clear(nothing());
}

void BenchScreen::Parts::renderViewer()
{
    bar->render();
}

void BenchScreen::Parts::drop()
{
    ++generation;
    caseId.clear();
    loading = false;
    again = false;
    file.reset();
    ahead.stop();
    sections->clear();
    message->clear();
    documents.setDocuments({});
    nextIsOld = false;
    showNothing([] {
        return tr(
            "No case is open here. Choose one in the list of cases, or go on to the next one that needs "
            "your decision.");
    });
    render();
}

void BenchScreen::Parts::lookAhead()
{
    const QString next = nextInQueue();
    if (next == shelf->next() && !std::exchange(nextIsOld, false))
        return;
    if (next.isEmpty()) {
        shelf->setNext({}, {});
        return;
    }
    run(screen, desk.file(next),
        [this, next, asked = generation](const domain::Result<domain::CaseFile> &read) {
            // What can't be read ahead is read, and complained about, when it is wanted.
            if (asked != generation || next != nextInQueue() || !read || read->summary.erased)
                return;
            shelf->setNext(next, read->documents);
        });
}

void BenchScreen::Parts::selectShown()
{
    const int row = documents.rowOf(panes->chosen()->key().documentId);
    if (row >= 0 && panes->chosen()->key().caseId == caseId)
        selectDocument(row);
}

void BenchScreen::Parts::selectDocument(int row)
{
    if (row < 0 || row >= documents.rowCount())
        return;
    list->setCurrentIndex(documents.index(row));
}

} // namespace ui
