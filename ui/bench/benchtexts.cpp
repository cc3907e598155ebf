// SPDX-License-Identifier: GPL-3.0-or-later
// What the bench says; its widgets are made in benchparts.cpp.
#include "ui/bench/benchparts.h"
#include "ui/kit/mask.h"
#include "ui/kit/plaintip.h"
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

    renderViewer();
}

void BenchScreen::Parts::renderViewer()
{
    bar->render();
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
