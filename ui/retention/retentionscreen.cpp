// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retentionscreen.h"

#include "ui/kit/run.h"
#include "ui/retention/retentionparts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace ui {

RetentionScreen::RetentionScreen(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this, desk))
{
    connect(m_parts->tickDue, &QPushButton::clicked, this, [this] {
        m_parts->model.tickDue();
        m_parts->table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_parts->erase, &QPushButton::clicked, this, &RetentionScreen::ask);
    connect(m_parts->keep, &QPushButton::clicked, this, &RetentionScreen::calledOff);
    connect(m_parts->confirm, &QPushButton::clicked, this, &RetentionScreen::eraseTicked);
    connect(m_parts->years, &QSpinBox::valueChanged, this, [this](int years) {
        m_parts->retranslate();
        reload();
        Q_EMIT yearsChanged(years);
    });
    connect(&m_parts->model, &RetentionModel::ticksChanged, this, [this] { m_parts->render(); });
    connect(m_parts->table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openCase(m_parts->model.at(index.row()).caseId); });
    connect(&m_parts->later, &QTimer::timeout, this, &RetentionScreen::reload);
    const auto readAgain = [this] {
        if (isVisible() && !m_parts->erasing)
            m_parts->later.start();
    };
    connect(&desk.cases(), &desk::Cases::wasReset, this, readAgain);
    connect(&desk.cases(), &desk::Cases::loadEnded, this, readAgain);
    // A change moves a due date only where it ends or starts a clock: of persons on the list, and of those
    // who come onto it.
    connect(&desk.cases(), &desk::Cases::changed, this, [this, readAgain](qsizetype row) {
        const domain::Case &changed = m_parts->desk.cases().at(row);
        if (changed.erased || m_parts->model.lists(changed.personId) ||
            domain::isDue(changed, years(), m_parts->now().addDays(daysAhead)))
            readAgain();
    });
    m_parts->retranslate();
}

RetentionScreen::~RetentionScreen()
{
    // The model is a part, the view a child of this widget: the view has to go first.
    delete m_parts->table;
}

int RetentionScreen::years() const
{
    return m_parts->years->value();
}

void RetentionScreen::setYears(int years)
{
    {
        const QSignalBlocker quiet(m_parts->years);
        m_parts->years->setValue(years);
    }
    m_parts->retranslate();
    reload();
}

void RetentionScreen::setToday(const QDate &today)
{
    m_parts->today = today;
    reload();
}

void RetentionScreen::reload()
{
    const QString current = m_parts->table->currentIndex().isValid()
                                ? m_parts->model.at(m_parts->table->currentIndex().row()).caseId
                                : QString();
    m_parts->model.reload(years(), m_parts->now());
    const int rows = m_parts->model.rowCount();
    int row = 0;
    for (int i = 0; i < rows; ++i) {
        if (m_parts->model.at(i).caseId == current)
            row = i;
    }
    if (rows > 0)
        m_parts->table->setCurrentIndex(m_parts->model.index(row, 0));
    if (m_parts->asking && m_parts->model.ticked().isEmpty()) {
        for (const DuePerson &asked : std::as_const(m_parts->order))
            leave(asked);
        calledOff();
        tellOutcome();
    }
    m_parts->render();
}

void RetentionScreen::ask()
{
    m_parts->asking = true;
    m_parts->order = m_parts->model.ticked();
    m_parts->erased = m_parts->failed = m_parts->kept = 0;
    m_parts->message->clear();
    m_parts->render();
    m_parts->keep->setFocus(Qt::OtherFocusReason);
}

void RetentionScreen::calledOff()
{
    m_parts->asking = false;
    m_parts->render();
    m_parts->table->setFocus(Qt::OtherFocusReason);
}

void RetentionScreen::eraseTicked()
{
    m_parts->asking = false;
    m_parts->erasing = true;
    m_parts->render();
    m_parts->table->setFocus(Qt::OtherFocusReason);
    eraseNext(m_parts->order);
}

void RetentionScreen::eraseNext(QList<DuePerson> persons)
{
    while (!persons.isEmpty()) {
        const DuePerson asked = persons.takeFirst();
        // Time has passed since the question: who became a customer meanwhile is kept.
        const std::optional<DuePerson> now =
            duePerson(m_parts->desk.cases(), asked.personId, years(), m_parts->now());
        if (!now || now->due.why != asked.due.why) {
            leave(asked);
            continue;
        }
        m_parts->model.setOutcome(asked.caseId, RetentionModel::Outcome::Erasing);
        run(this, m_parts->desk.erase(asked.caseId, asked.due.why),
            [this, caseId = asked.caseId, persons](const domain::Result<void> &result) {
                if (result) {
                    ++m_parts->erased;
                    m_parts->model.setOutcome(caseId, RetentionModel::Outcome::Erased);
                } else {
                    ++m_parts->failed;
                    m_parts->model.setOutcome(caseId, RetentionModel::Outcome::Failed, result.error());
                }
                eraseNext(persons);
            });
        return;
    }
    m_parts->erasing = false;
    tellOutcome();
    reload();
}

void RetentionScreen::leave(const DuePerson &asked)
{
    // Another desk, or Solaris, may have done it meanwhile.
    ++(m_parts->desk.cases().isErased(asked.caseId) ? m_parts->erased : m_parts->kept);
}

void RetentionScreen::tellOutcome()
{
    const theme::Tone tone = m_parts->failed > 0 ? theme::Tone::Bad
                             : m_parts->kept > 0 ? theme::Tone::Warning
                                                 : theme::Tone::Good;
    m_parts->message->say(tone, [erased = m_parts->erased, failed = m_parts->failed, kept = m_parts->kept] {
        QStringList sentences;
        if (erased > 0)
            sentences << tr("Erased. The proof stands in the journal.");
        if (failed > 0)
            sentences << tr("%Ln persons could not be erased: the reason stands in the "
                            "row.",
                            nullptr, failed);
        if (kept > 0)
            sentences << tr("%Ln persons were kept: they are no longer due for the reason that stood in "
                            "the list.",
                            nullptr, kept);
        return sentences.join(u' ');
    });
}

void RetentionScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_parts && event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
}

void RetentionScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void RetentionScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_parts->erasing)
        return;
    m_parts->asking = false;
    m_parts->message->clear();
    m_parts->model.forgetOutcomes();
}

void RetentionScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_parts->asking) {
        calledOff();
        return;
    }
    const QModelIndex current = m_parts->table->currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_parts->table->hasFocus() &&
        current.isValid()) {
        Q_EMIT openCase(m_parts->model.at(current.row()).caseId);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
