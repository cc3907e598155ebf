// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardscreen.h"

#include "ui/dashboard/dashboardparts.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DashboardScreen::DashboardScreen(desk::Cases &cases, QWidget *parent, Build build)
    : QWidget(parent)
    , m_cases(cases)
{
    if (build == Build::Now)
        complete();
}

void DashboardScreen::complete()
{
    if (m_parts)
        return;
    {
        const QSignalBlocker quiet(this); // who hears of a case asks for it
        m_parts = std::make_unique<Parts>(this, m_cases);
        m_parts->bar->search()->installEventFilter(this);
        m_parts->table->installEventFilter(this);
        if (!m_actor.isEmpty())
            m_parts->model.setActor(m_actor);
        if (m_settings)
            rememberIn(std::move(m_settings));
    }
    update();
    if (!m_parts->current.isEmpty())
        Q_EMIT currentCaseChanged(m_parts->current);
}

DashboardScreen::Parts &DashboardScreen::parts()
{
    complete();
    return *m_parts;
}

DashboardScreen::~DashboardScreen()
{
    if (!m_parts)
        return;
    if (m_parts->rememberLater.isActive())
        m_parts->remember();
    // The model is a part, the view a child of this widget: the view has to go first.
    delete m_parts->table;
}

QString DashboardScreen::currentCase() const
{
    return m_parts ? m_parts->current : QString();
}

void DashboardScreen::setActor(const QString &actor)
{
    m_actor = actor;
    if (m_parts)
        m_parts->model.setActor(actor);
}

void DashboardScreen::select(const QString &caseId)
{
    parts().model.catchUp();
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
    parts().bar->search()->setFocus(Qt::ShortcutFocusReason);
    m_parts->bar->search()->selectAll();
}

void DashboardScreen::showFigure(domain::Figure figure)
{
    CasesFilter filter;
    filter.figure = figure;
    parts().show(filter);
}

desk::Tally &DashboardScreen::tally()
{
    return parts().model.tally();
}

void DashboardScreen::rememberIn(std::unique_ptr<QSettings> settings)
{
    if (!m_parts) {
        m_settings = std::move(settings);
        return;
    }
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
    if (!event->spontaneous() && m_parts && m_parts->model.stale() > 0)
        m_parts->refresh();
}

void DashboardScreen::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_parts)
        return;
    // The sketch: what stands here in a moment, in plain strokes.
    QPainter painter(this);
    const int line = fontMetrics().height();
    const int field = line + theme::normal;
    const QRect search(theme::normal, field + theme::wide, width() - 2 * theme::normal, field);
    painter.fillRect(search, palette().color(QPalette::Base));
    painter.setPen(theme::hairline(palette()));
    painter.drawRect(search.adjusted(0, 0, -1, -1));
    const QRect list = rect().adjusted(0, search.bottom() + 2 * field + theme::wide, 0, 0);
    painter.fillRect(list, palette().color(QPalette::Base));
    const QRect header(list.left(), list.top(), list.width(), line + theme::small);
    painter.fillRect(header, palette().color(QPalette::Button));
    painter.drawLine(header.bottomLeft(), header.bottomRight());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(list.adjusted(0, header.height(), 0, 0), Qt::AlignCenter,
                     tr("The cases are being loaded"));
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
    if (watched == m_parts->bar->search() && (key == Qt::Key_PageDown || key == Qt::Key_PageUp)) {
        m_parts->table->setFocus(Qt::OtherFocusReason); // a line of text has no use for them
        QCoreApplication::sendEvent(m_parts->table, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DashboardScreen::Parts::retranslate()
{
    table->setAccessibleName(tr("Cases"));
    model.retranslate();
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
    const bool unread = cases.load() == Load::Broken && total == 0;
    emptyAction->setVisible(!loading && !unread);
    if (unread) {
        empty->say(tr("The cases can't be shown"),
                   tr("The journal can't be read; why stands at the top of the window."));
    } else if (loading || model.isSearching()) {
        empty->say(loading ? tr("The cases are being loaded") : tr("Searching …"),
                   narrowed ? tr("Nothing among the cases looked at so far fits this search.")
                            : tr("The latest ones come first."));
    } else if (narrowed) {
        empty->say(tr("No case fits"),
                   tr("Nothing among %Ln cases fits this search and these filters.", nullptr, total));
        emptyAction->setText(tr("Show &all cases"));
        emptyAction->setIcon({});
    } else {
        empty->say(tr("No cases yet"),
                   tr("Here stand the customers you take through video identification, each with its status, "
                      "as it changes. Start with the first one."));
        emptyAction->setText(tr("&New identification"));
        emptyAction->setIcon(theme::icon(u"new"_s));
    }
}

} // namespace ui
