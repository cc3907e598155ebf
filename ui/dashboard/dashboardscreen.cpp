// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardscreen.h"

#include "ui/dashboard/dashboardparts.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DashboardScreen::DashboardScreen(desk::Cases &cases, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this, cases))
{
    m_parts->bar->search()->installEventFilter(this);
    m_parts->table->installEventFilter(this);
}

DashboardScreen::~DashboardScreen()
{
    if (m_parts->rememberLater.isActive())
        m_parts->remember();
    // The model is a part, the view a child of this widget: the view has to go first.
    delete m_parts->table;
}

QString DashboardScreen::currentCase() const
{
    return m_parts->current;
}

void DashboardScreen::setActor(const QString &actor)
{
    m_parts->model.setActor(actor);
}

void DashboardScreen::select(const QString &caseId)
{
    m_parts->model.catchUp();
    if (m_parts->model.rowOf(caseId) < 0)
        m_parts->clearFilter();
    const int row = m_parts->model.rowOf(caseId);
    if (row < 0)
        return;
    m_parts->makeCurrent(row);
    m_parts->table->scrollTo(m_parts->model.index(row, 0));
}

void DashboardScreen::focusSearch()
{
    m_parts->bar->search()->setFocus(Qt::ShortcutFocusReason);
    m_parts->bar->search()->selectAll();
}

void DashboardScreen::showFigure(domain::Figure figure)
{
    CasesFilter filter;
    filter.figure = figure;
    m_parts->show(filter);
}

desk::Tally &DashboardScreen::tally()
{
    return m_parts->model.tally();
}

void DashboardScreen::rememberIn(std::unique_ptr<QSettings> settings)
{
    m_parts->settings = std::move(settings);
    m_parts->restore();
}

void DashboardScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_parts && event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
}

void DashboardScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Who leaves the list has done with what no longer fits it.
    if (!event->spontaneous() && m_parts->model.stale() > 0)
        m_parts->refresh();
}

bool DashboardScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_parts->model.filter().isEmpty()) {
        m_parts->clearFilter();
        return true;
    }
    const bool toTable = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_parts->bar->search() && toTable && m_parts->model.rowCount() > 0) {
        m_parts->table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DashboardScreen::Parts::retranslate()
{
    table->setAccessibleName(tr("Cases"));
    model.retranslate();
    if (!settings || !settings->contains(u"cases/columns"_s))
        table->fitColumns();
    showState();
}

void DashboardScreen::Parts::showState()
{
    using Load = desk::Cases::Load;
    const auto total = static_cast<int>(model.total());
    const bool narrowed = !model.filter().isEmpty();
    const bool loading = cases.load() == Load::Loading;
    bar->setCounts({model.fitting(), model.stale(), model.total(), model.isSearching(), loading,
                    cases.load() == Load::Broken});
    const bool any = model.rowCount() > 0;
    stack->setCurrentIndex(any ? 0 : 1);
    if (any)
        return;
    emptyAction->setVisible(!loading);
    if (loading || model.isSearching()) {
        emptyTitle->setText(loading ? tr("The cases are being loaded") : tr("Searching …"));
        emptyText->setText(narrowed ? tr("Nothing among the cases looked at so far fits this search.")
                                    : tr("The latest ones come first."));
    } else if (narrowed) {
        emptyTitle->setText(tr("No case fits"));
        emptyText->setText(tr("Nothing among %n case(s) fits this search and status.", nullptr, total));
        emptyAction->setText(tr("Show &all cases"));
        emptyAction->setIcon({});
    } else {
        emptyTitle->setText(tr("No cases yet"));
        emptyText->setText(
            tr("Here stand the customers you take through video identification, each with its status, "
               "as it changes. Start with the first one."));
        emptyAction->setText(tr("&New identification"));
        emptyAction->setIcon(theme::icon(u"new"_s));
    }
}

} // namespace ui
