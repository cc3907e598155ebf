// SPDX-License-Identifier: GPL-3.0-or-later
// What the bench says; its widgets are made in benchparts.cpp.
#include "ui/bench/benchparts.h"
#include "ui/kit/mask.h"
#include "ui/kit/plaintip.h"
#include "ui/kit/theme.h"

#include <QLocale>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

void name(QToolButton *button, const QString &text)
{
    button->setAccessibleName(text);
    button->setToolTip(text); // its action adds the key
}

} // namespace

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
    name(zoomIn, tr("Zoom in"));
    name(zoomOut, tr("Zoom out"));
    name(fit, tr("Fit to the window"));
    name(rotate, tr("Turn by 90°"));
    name(previousPage, tr("Previous page"));
    name(nextPage, tr("Next page"));
    exportIt->setText(tr("&Export …"));
    exportIt->setToolTip(tr("Save this document to a file that only you can read"));
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
    const bool pixels = !pane->view()->isEmpty();
    for (QToolButton *button : {zoomIn, zoomOut, fit, rotate})
        button->setEnabled(pixels);
    const bool paged = pixels && pane->pages() > 1;
    previousPage->setVisible(paged);
    nextPage->setVisible(paged);
    page->setVisible(paged);
    previousPage->setEnabled(pane->page() > 0);
    nextPage->setEnabled(pane->page() + 1 < pane->pages());
    page->setText(tr("Page %1 of %2").arg(pane->page() + 1).arg(pane->pages()));
    zoom->setText(pixels ? tr("%1 %", "zoom").arg(std::lround(pane->view()->zoom() * 100)) : QString());
    exportIt->setEnabled(!pane->bytes().isEmpty());
}

void BenchScreen::Parts::selectDocument(int row)
{
    if (row < 0 || row >= documents.rowCount())
        return;
    list->setCurrentIndex(documents.index(row));
}

} // namespace ui
