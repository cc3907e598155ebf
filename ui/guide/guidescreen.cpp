// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidescreen.h"

#include "ui/guide/guideparts.h"

#include <QEvent>
#include <QKeyEvent>

namespace ui {

GuideScreen::GuideScreen(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this, desk))
{
    m_parts->typed->installEventFilter(this);
    m_parts->table->installEventFilter(this);
}

GuideScreen::~GuideScreen()
{
    // The model is a part, the view a child of this widget: the view has to go first.
    delete m_parts->table;
}

void GuideScreen::setCase(const QString &caseId)
{
    m_parts->source.setCase(caseId);
    if (isVisible())
        m_parts->source.askIfOld(m_parts->clock());
}

void GuideScreen::renewList()
{
    m_parts->source.askIfOld(m_parts->clock());
}

void GuideScreen::setClock(std::function<QDateTime()> clock)
{
    m_parts->clock = std::move(clock);
    m_parts->takeList();
    m_parts->showBill();
}

void GuideScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_parts && event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
}

void GuideScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts->takeList();
    m_parts->showBill(); // the day may have changed
    m_parts->source.askIfOld(m_parts->clock());
}

void GuideScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    // What belongs to one customer does not wait for the next.
    m_parts->bill->setText({}); // unlike clear(), it leaves nothing to undo
    m_parts->checklist->reset();
}

bool GuideScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape) {
        m_parts->clearSearch();
        m_parts->typed->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_parts->typed && (key == Qt::Key_Down || enter) && m_parts->model.rowCount() > 0) {
        m_parts->table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_parts->table && enter) {
        m_parts->begin();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
