// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/casepane.h"

#include "ui/casepane/casepaneparts.h"
#include "ui/kit/run.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CasePane::CasePane(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this, desk))
{
    m_parts->retranslate();
    connect(&desk, &desk::Desk::caseChanged, this, [this](const QString &id) {
        if (id != m_parts->caseId)
            return;
        if (const domain::Case *row = m_parts->desk.cases().find(id); row && row->erased)
            forget();
        load();
    });
    // An open of the journal, or a rebuild, says so of all cases at once.
    connect(&desk.cases(), &desk::Cases::wasReset, this, [this] {
        if (!m_parts->caseId.isEmpty())
            load();
    });
    connect(&desk.cases(), &desk::Cases::changed, this, [this](qsizetype row) {
        if (m_parts->desk.cases().at(row).id == m_parts->caseId)
            m_parts->ticks->soon();
    });
    connect(m_parts->refresh, &QPushButton::clicked, this, &CasePane::askNow);
    connect(m_parts->handOver, &QPushButton::clicked, this, [this] { Q_EMIT handOff(m_parts->caseId); });
    connect(m_parts->review, &QPushButton::clicked, this, [this] { Q_EMIT review(m_parts->caseId); });
    connect(m_parts->amend, &QPushButton::clicked, this, [this] { Q_EMIT amend(m_parts->caseId); });
    connect(m_parts->waiting, &MessageLine::actionClicked, this, [this] { Q_EMIT amend(m_parts->caseId); });
    connect(m_parts->doubt, &MessageLine::actionClicked, this, &CasePane::lookUp);
    connect(m_parts->finding, &DoubtBox::adoptAsked, this, &CasePane::adopt);
    connect(m_parts->finding, &DoubtBox::notDoneAsked, this, &CasePane::settleAsNotDone);
    connect(m_parts->goOn, &QPushButton::clicked, this, &CasePane::goOn);
    connect(m_parts->erase, &EraseBar::eraseAsked, this, &CasePane::erase);
    connect(m_parts->erase, &EraseBar::opened, this, [this] {
        // Later: the opened question has its height only after the layout ran.
        QMetaObject::invokeMethod(
            this, [this] { m_parts->scroll->ensureWidgetVisible(m_parts->erase); }, Qt::QueuedConnection);
    });
    connect(m_parts->newCase, &QPushButton::clicked, this, &CasePane::newIdentification);
    connect(m_parts->reasonHelp, &QToolButton::clicked, this,
            [this] { Q_EMIT reasonWanted(m_parts->caseId); });
    connect(m_parts->permanent, &MessageLine::actionClicked, this,
            [this] { Q_EMIT handOff(m_parts->caseId); });
    connect(m_parts->notes, &NoteBox::addAsked, this, &CasePane::addNote);
    // Qt does so only for who comes from within.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        QScrollArea *scroll = m_parts->scroll;
        if (now && scroll->widget()->isAncestorOf(now) && now->height() <= scroll->viewport()->height())
            scroll->ensureWidgetVisible(now);
    });
    connect(m_parts->timeline, &TimelineView::lineWanted, this, [this](const QRect &area) {
        const QPoint at = m_parts->timeline->mapTo(m_parts->scroll->widget(), area.center());
        m_parts->scroll->ensureVisible(at.x(), at.y(), 0, area.height() / 2 + theme::small);
    });
}

CasePane::~CasePane()
{
    qApp->disconnect(this); // the focus moves while the window goes, and the parts are gone by then
}

QString CasePane::caseId() const
{
    return m_parts->caseId;
}

void CasePane::showCase(const QString &caseId)
{
    if (caseId == m_parts->caseId)
        return;
    ++m_parts->generation;
    m_parts->caseId = caseId;
    m_parts->loading = false;
    m_parts->again = false;
    m_parts->asking = false;
    m_parts->deciding = false;
    m_parts->clearCase();
    m_parts->notes->showCase(caseId);
    m_parts->scroll->ensureVisible(0, 0);
    m_parts->render();
    if (!caseId.isEmpty())
        load();
}

void CasePane::setStaleSince(const QDateTime &since)
{
    m_parts->staleSince = since;
    m_parts->renderSeen();
}

void CasePane::setForeign(const QSet<QString> &caseIds)
{
    m_parts->foreignCases = caseIds;
    m_parts->render();
}

void CasePane::load()
{
    if (m_parts->loading) {
        m_parts->again = true;
        return;
    }
    m_parts->loading = true;
    m_parts->render();
    const QString asked = m_parts->caseId;
    const int generation = m_parts->generation;
    run(this, m_parts->desk.file(asked), [this, asked, generation](domain::Result<domain::CaseFile> result) {
        if (generation != m_parts->generation)
            return;
        m_parts->loading = false;
        if (!result)
            m_parts->message->show(result.error());
        else if (result->summary.id == asked)
            m_parts->file = *std::move(result);
        m_parts->render();
        if (m_parts->file)
            m_parts->fill();
        if (std::exchange(m_parts->again, false))
            load();
    });
}

void CasePane::askNow()
{
    const int generation = m_parts->generation;
    m_parts->asking = true;
    m_parts->message->clear();
    m_parts->render();
    run(this, m_parts->desk.refresh(m_parts->caseId), [this, generation](domain::Result<void> result) {
        if (generation != m_parts->generation)
            return;
        m_parts->asking = false;
        if (!result)
            m_parts->message->show(result.error());
        load();
    });
}

void CasePane::addNote(const QString &text)
{
    const QString id = m_parts->caseId;
    m_parts->notes->setAdding(id, true);
    m_parts->message->clear();
    run(this, m_parts->desk.note(id, text), [this, id, text](const domain::Result<void> &result) {
        // Added is added, even when the agent looks at another case by now.
        if (result)
            m_parts->notes->added(id, text);
        m_parts->notes->setAdding(id, false);
        if (!result && id == m_parts->caseId)
            m_parts->message->show(result.error());
    });
}

void CasePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_parts)
        return;
    if (event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
    else if (event->type() == QEvent::PaletteChange) {
        m_parts->render();
        if (m_parts->file)
            m_parts->fill();
    }
}

} // namespace ui
