// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/amendscreen.h"

#include "ui/amend/amendparts.h"
#include "ui/kit/run.h"

#include <QEvent>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AmendScreen::AmendScreen(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this, desk))
{
    wire();
    m_parts->retranslate();
    m_parts->stack->setCurrentIndex(Parts::NothingPage);
    m_parts->render();
}

AmendScreen::~AmendScreen()
{
    // An editor that loses the focus while the window goes would tell parts that are gone by then.
    m_parts->editors->disconnect(this);
    m_parts->fields->disconnect(this);
}

void AmendScreen::wire()
{
    connect(&m_parts->desk, &desk::Desk::caseChanged, this, [this](const QString &id) {
        const bool erased = m_parts->desk.cases().isErased(id);
        if (erased) {
            m_parts->drafts.remove(id);
            m_parts->late.remove(id);
        }
        if (id != m_parts->caseId)
            return;
        if (erased)
            forget();
        else
            load();
    });
    connect(&m_parts->desk, &desk::Desk::clockOffset, this, [this](qint64 seconds) {
        m_parts->clockOffset = seconds;
        m_parts->editors->refillDays();
    });
    connect(m_parts->filter, &QLineEdit::textChanged, m_parts->fields, &FieldTree::setFilter);
    connect(m_parts->fields, &FieldTree::pathChosen, this,
            [this](const QString &path) { m_parts->selectField(path); });
    connect(m_parts->fields, &FieldTree::editWanted, this,
            [this](const QString &path) { m_parts->focusField(path); });
    connect(m_parts->editors, &AmendEditors::changed, this, [this](const QString &path) {
        m_parts->refused.remove(path);
        m_parts->editors->field(path)->setError({});
        m_parts->message->clear();
        m_parts->renderFields();
    });
    connect(m_parts->editors, &AmendEditors::settled, this, [this](const QString &path) {
        if (m_parts->page() != Parts::EditPage || m_parts->isBusy())
            return;
        for (const domain::Refusal &refusal : m_parts->plan().refusals) {
            if (refusal.field == path)
                m_parts->editors->field(path)->setError(refusal.text);
        }
        m_parts->renderFields();
    });
    connect(m_parts->waitingLine, &MessageLine::actionClicked, this,
            [this] { m_parts->goTo(Parts::WaitPage); });
    connect(m_parts->message, &MessageLine::actionClicked, this,
            [this] { Q_EMIT openCase(m_parts->caseId); });
    connect(m_parts->tan, &TanPage::sendWanted, this, &AmendScreen::sendTan);
    connect(m_parts->tan, &TanPage::confirmWanted, this, &AmendScreen::confirm);
    connect(m_parts->back, &QPushButton::clicked, this, &AmendScreen::back);
    connect(m_parts->discard, &QPushButton::clicked, this, &AmendScreen::discard);
    connect(m_parts->check, &QPushButton::clicked, this, &AmendScreen::goOn);
    connect(m_parts->send, &QPushButton::clicked, this, &AmendScreen::send);
}

QString AmendScreen::caseId() const
{
    return m_parts->caseId;
}

void AmendScreen::setClock(std::function<QDateTime()> clock)
{
    m_parts->clock = std::move(clock);
    m_parts->editors->refillDays();
}

void AmendScreen::showCase(const QString &caseId)
{
    m_parts->editors->refillDays();
    m_parts->saidLate = false;
    if (caseId == m_parts->caseId && m_parts->file) {
        m_parts->goTo(m_parts->page()); // what was typed stays when the agent only looked something up
        readAgain();
        return;
    }
    leave();
    if (m_parts->hasEdits())
        m_parts->drafts.insert(m_parts->caseId,
                               {m_parts->editors->draft(), m_parts->clearIndustry->isChecked()});
    ++m_parts->generation;
    m_parts->caseId = caseId;
    m_parts->file.reset();
    m_parts->loading = m_parts->again = false;
    m_parts->wanted.clear();
    m_parts->editors->forget();
    m_parts->tan->forget();
    m_parts->clearIndustry->setChecked(false);
    m_parts->filter->setText({});
    m_parts->message->clear();
    m_parts->goTo(Parts::EditPage);
    if (m_parts->isBusy())
        m_parts->message->say(theme::Tone::Info,
                              [] { return tr("What was sent for this person is still on its way …"); });
    const domain::Case *row = m_parts->desk.cases().find(caseId);
    if (!row || row->erased)
        return;
    load();
    readAgain();
}

void AmendScreen::leave()
{
    if (m_parts->isBusy() || m_parts->hasEdits() || m_parts->caseId.isEmpty())
        return;
    ++m_parts->generation;
    m_parts->loading = m_parts->again = false;
    m_parts->file.reset();
    m_parts->caseId.clear();
    m_parts->editors->forget();
    m_parts->tan->forget();
    m_parts->table->setChanges({}, {});
    m_parts->message->clear();
    m_parts->render();
}

void AmendScreen::load()
{
    if (m_parts->loading) {
        m_parts->again = true;
        return;
    }
    m_parts->loading = true;
    const int generation = m_parts->generation;
    run(this, m_parts->desk.file(m_parts->caseId),
        [this, generation](const domain::Result<domain::CaseFile> &file) {
            if (generation != m_parts->generation)
                return;
            m_parts->loading = false;
            const bool first = file && !m_parts->file;
            if (!file) {
                m_parts->message->show(file.error());
            } else {
                m_parts->file = *file;
                m_parts->editors->setKnown(domain::flatten(file->current));
                if (first) {
                    const Parts::Draft draft = m_parts->drafts.take(m_parts->caseId);
                    m_parts->editors->setDraft(draft.typed);
                    m_parts->clearIndustry->setChecked(draft.clearIndustry);
                }
            }
            m_parts->render();
            if (first && m_parts->late.contains(m_parts->caseId)) {
                m_parts->saidLate = true;
                showLate();
            }
            if (std::exchange(m_parts->again, false))
                load();
        });
}

void AmendScreen::readAgain()
{
    const int generation = m_parts->generation;
    run(this, m_parts->desk.readPerson(m_parts->caseId),
        [this, generation](const domain::Result<domain::Person> &person) {
            // Whatever is new came by the journal; only a failure has something to say.
            if (generation == m_parts->generation && !person && !m_parts->isBusy() && !m_parts->saidLate)
                m_parts->message->show(person.error());
        });
}

void AmendScreen::goOn()
{
    m_parts->message->clear();
    m_parts->planned = m_parts->plan();
    if (!m_parts->planned.refusals.isEmpty()) {
        m_parts->refuse(m_parts->planned.refusals);
        return;
    }
    m_parts->clearRefusals();
    if (m_parts->planned.isEmpty()) {
        m_parts->message->say(theme::Tone::Info,
                              [] { return tr("Nothing was changed, so nothing is sent."); });
        return;
    }
    m_parts->table->setChanges(m_parts->planned.values.before, m_parts->planned.values.after);
    m_parts->goTo(Parts::CheckPage);
}

void AmendScreen::discard()
{
    const QMap<QString, QString> known = m_parts->editors->known();
    m_parts->editors->forget();
    m_parts->clearIndustry->setChecked(false);
    m_parts->editors->setKnown(m_parts->file ? domain::flatten(m_parts->file->current) : known);
    m_parts->message->clear();
    m_parts->render();
}

void AmendScreen::back()
{
    if (m_parts->page() == Parts::CheckPage || m_parts->page() == Parts::WaitPage)
        m_parts->goTo(Parts::EditPage);
    else
        Q_EMIT openCase(m_parts->caseId);
}

void AmendScreen::forget()
{
    ++m_parts->generation;
    m_parts->onTheWay.remove(m_parts->caseId);
    m_parts->loading = m_parts->again = false;
    m_parts->file.reset();
    m_parts->planned = {};
    m_parts->editors->forget();
    m_parts->tan->forget();
    m_parts->table->setChanges({}, {});
    m_parts->filter->setText({});
    m_parts->message->clear();
    m_parts->goTo(Parts::NothingPage);
}

void AmendScreen::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QWidget *focus = focusWidget();
    if (event->key() == Qt::Key_Escape) {
        // Out of the editors to the list, from there to where the agent came from.
        if (m_parts->page() == Parts::EditPage && m_parts->groups->isAncestorOf(focus))
            m_parts->fields->setFocus(Qt::OtherFocusReason);
        else if (!m_parts->isBusy())
            back();
    } else if (enter && event->isAutoRepeat()) {
        return; // nothing is sent by a key that is only held down
    } else if (event->key() == Qt::Key_Down && focus == m_parts->filter) {
        m_parts->fields->setFocus(Qt::OtherFocusReason);
    } else if (enter && focus == m_parts->filter && !m_parts->filter->text().trimmed().isEmpty()) {
        if (const QString path = m_parts->fields->firstPath(); !path.isEmpty())
            m_parts->focusField(path);
    } else if (enter && m_parts->page() == Parts::WaitPage) {
        m_parts->tan->press();
    } else if (enter && m_parts->check->isVisible() && m_parts->check->isEnabled()) {
        goOn();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void AmendScreen::changeEvent(QEvent *event)
{
    if (m_parts && event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
