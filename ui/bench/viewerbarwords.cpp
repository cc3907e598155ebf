// SPDX-License-Identifier: GPL-3.0-or-later
// What the viewer's tools say and when they can be used.
#include "ui/bench/viewerbar.h"

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

void ViewerBar::retranslate()
{
    name(m_zoomOut, tr("Zoom out"));
    name(m_zoomIn, tr("Zoom in"));
    name(m_fit, tr("Fit to the window"));
    name(m_fitWidth, tr("Fit the width"));
    name(m_actual, tr("100 %: pixel by pixel"));
    name(m_turnLeft, tr("Turn left by 90°"));
    name(m_turn, tr("Turn by 90°"));
    name(m_tone, tr("Brightness, contrast and turning"));
    name(m_loupe, tr("Loupe (or hold the middle mouse button)"));
    name(m_previousPage, tr("Previous page"));
    name(m_nextPage, tr("Next page"));
    name(m_find, tr("Search the document"));
    name(m_split, tr("One more document side by side"));
    name(m_link, tr("Zoom and pan together"));
    name(m_export, tr("Save this document to a file that only you can read"));
    render();
}

void ViewerBar::render()
{
    const DocumentPane *pane = m_panes.chosen();
    const bool pixels = !pane->view()->isEmpty();
    for (QToolButton *button :
         {m_zoomIn, m_zoomOut, m_fit, m_fitWidth, m_actual, m_turnLeft, m_turn, m_tone, m_loupe})
        button->setEnabled(pixels);
    m_loupe->setChecked(pane->view()->isLoupe());
    const bool paged = pane->pages() > 1; // past a page that can't be drawn too
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previousPage, m_page, m_nextPage})
        widget->setVisible(paged);
    m_previousPage->setEnabled(pane->page() > 0);
    m_nextPage->setEnabled(pane->page() + 1 < pane->pages());
    m_page->setText(tr("Page %1 of %2").arg(pane->page() + 1).arg(pane->pages()));
    m_zoom->setText(pixels ? tr("%1 %", "zoom").arg(std::lround(pane->view()->zoom() * 100)) : QString());
    m_find->setVisible(pane->canFind());
    m_link->setVisible(m_panes.count() > 1);
    m_export->setEnabled(!pane->bytes().isEmpty());
}

} // namespace ui
