// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardscreen.h"

#include "ui/dashboard/dashboardparts.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DashboardScreen::DashboardScreen(desk::Cases &cases, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this, cases))
{
    m_parts->search->installEventFilter(this);
    m_parts->table->installEventFilter(this);
}

DashboardScreen::~DashboardScreen()
{
    // The model is a part, the view a child of this widget: the view has to go first.
    delete m_parts->table;
}

QString DashboardScreen::currentCase() const
{
    return m_parts->current;
}

void DashboardScreen::select(const QString &caseId)
{
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
    m_parts->search->setFocus(Qt::ShortcutFocusReason);
    m_parts->search->selectAll();
}

void DashboardScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_parts && event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
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
    if (watched == m_parts->search && toTable && m_parts->model.rowCount() > 0) {
        m_parts->table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DashboardScreen::Parts::retranslate()
{
    search->setPlaceholderText(tr("Search name, birth date, id, reason, robot"));
    search->setAccessibleName(tr("Search the cases"));
    search->setToolTip(tr("Ctrl+F; Esc shows all cases again"));
    status->setAccessibleName(tr("Show only one status"));
    table->setAccessibleName(tr("Cases"));
    const int chosen = std::max(0, status->currentIndex());
    {
        const QSignalBlocker quiet(status);
        status->clear();
        status->addItem(tr("All statuses"));
        for (const domain::Status each : listedStatuses())
            status->addItem(domain::statusWord(domain::statusValue(each)), static_cast<int>(each));
        status->addItem(tr("Any other"), static_cast<int>(domain::Status::Unknown));
        status->setCurrentIndex(chosen);
    }
    model.retranslate();
    table->fitColumns();
    showState();
}

QString DashboardScreen::Parts::filterWords() const
{
    QStringList words;
    if (status->currentIndex() > 0)
        words << status->currentText();
    if (const QString typed = search->text().simplified(); !typed.isEmpty())
        words << QLocale().quoteString(typed);
    return words.join(u", "_s);
}

void DashboardScreen::Parts::showState()
{
    const QLocale locale;
    const auto total = static_cast<int>(model.total());
    const bool narrowed = !model.filter().isEmpty();
    //: "3 of 12: failed": hits, all cases, the filter in words
    count->setText(
        narrowed
            ? tr("%1 of %2: %3").arg(locale.toString(model.rowCount()), locale.toString(total), filterWords())
            : tr("%n case(s)", nullptr, total));
    count->setToolTip(count->text());
    stack->setCurrentIndex(model.rowCount() > 0 ? 0 : 1);
    if (model.rowCount() > 0)
        return;
    if (narrowed) {
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
