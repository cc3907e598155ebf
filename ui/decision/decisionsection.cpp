// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/decisionsection.h"

#include "ui/decision/decisionparts.h"
#include "ui/kit/mask.h"
#include "ui/kit/reveal.h"
#include "ui/kit/run.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMetaMethod>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DecisionSection::DecisionSection(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this, desk))
{
    m_parts->reason->installEventFilter(this);
    connect(m_parts->reason, &QPlainTextEdit::textChanged, this, [this] {
        m_parts->field->setError({});
        if (m_parts->reasonTyped().isEmpty())
            m_parts->drafts.remove(m_parts->caseId());
        else
            m_parts->drafts.insert(m_parts->caseId(), m_parts->reason->toPlainText());
    });
    connect(m_parts->message, &MessageLine::actionClicked, this, [this] {
        if (m_parts->pressed != domain::Decision::None)
            press(m_parts->pressed, true);
        else
            Q_EMIT nextWanted();
    });
    m_parts->retranslate();
}

DecisionSection::~DecisionSection() = default;

void DecisionSection::show(const domain::CaseFile &file)
{
    const bool another = m_parts->caseId() != file.summary.id;
    // What was asked before rests on what was known before.
    const bool changed = another || m_parts->file->summary.status != file.summary.status ||
                         m_parts->file->summary.deciding != file.summary.deciding;
    m_parts->file = file;
    m_parts->evidence = domain::evidence(file);
    if (file.summary.erased)
        m_parts->drafts.remove(file.summary.id);
    if (another || file.summary.erased)
        m_parts->showDraft();
    if (changed && m_parts->pressed != domain::Decision::None) {
        m_parts->pressed = domain::Decision::None;
        m_parts->message->clear();
        m_parts->field->setError({});
    }
    m_parts->render();
}

void DecisionSection::clear()
{
    m_parts->file.reset();
    m_parts->evidence.clear();
    m_parts->pressed = domain::Decision::None;
    m_parts->field->setError({});
    m_parts->message->clear();
    m_parts->showDraft();
    m_parts->render();
}

void DecisionSection::go()
{
    reveal(this);
    for (QPushButton *button : {m_parts->onboard, m_parts->decline, m_parts->escalate}) {
        if (button->isEnabled())
            return button->setFocus(Qt::ShortcutFocusReason);
    }
}

QString DecisionSection::unsent() const
{
    const auto count = m_parts->drafts.size();
    //: in a list of what was typed and not sent yet
    return count > 0 ? tr("%Ln decisions with a reason", nullptr, int(count)) : QString();
}

void DecisionSection::press(domain::Decision decision, bool sure)
{
    if (!m_parts->file || !m_parts->busyCase.isEmpty())
        return;
    if (m_parts->catchUp())
        sure = false;
    if (!m_parts->hindrance().isEmpty())
        return m_parts->render();
    const QString reason = m_parts->reasonTyped();
    m_parts->pressed = decision;
    m_parts->message->clear();
    const bool missing = reason.isEmpty() && domain::needsReason(decision, m_parts->verdictNow());
    const auto tooLong = int(reason.size() - longest);
    if (missing && mask::isOn()) {
        m_parts->message->say(theme::Tone::Warning,
                              [] { return tr("This needs a reason. Show the personal data to write it."); });
        return m_parts->render();
    }
    if (missing || tooLong > 0) {
        m_parts->render();
        //: %1: "Decline", "Escalate" …
        m_parts->field->setError(missing ? tr("Say why: “%1” needs a reason. Ctrl+Enter decides then.")
                                               .arg(domain::decisionWord(decision))
                                         : tr("%Ln letters too long", nullptr, tooLong));
        m_parts->reason->setFocus(Qt::OtherFocusReason);
        reveal(m_parts->field);
        return;
    }
    if (const QString risk = m_parts->risk(decision); !sure && !risk.isEmpty()) {
        m_parts->message->say(theme::Tone::Warning, [this, decision] { return m_parts->risk(decision); });
        //: button: %1: "Onboard", "Decline" …
        m_parts->message->offer(
            [decision] { return tr("%1 all the same").arg(domain::decisionWord(decision)); });
        m_parts->message->action()->setFocus(Qt::OtherFocusReason);
        m_parts->render();
        reveal(m_parts->message);
        return;
    }
    decide(decision, reason);
}

void DecisionSection::decide(domain::Decision decision, const QString &reason)
{
    const QString caseId = m_parts->caseId();
    const QString name = m_parts->file->summary.name;
    const bool hadKeyboard = focusWidget() && focusWidget()->hasFocus();
    m_parts->busyCase = caseId;
    m_parts->render();
    run(this, m_parts->desk.decide(caseId, decision, reason), [=, this](const domain::Result<void> &result) {
        m_parts->busyCase.clear();
        const bool isShown = m_parts->caseId() == caseId;
        if (isShown)
            m_parts->pressed = domain::Decision::None;
        if (result && isShown)
            m_parts->catchUp(); // pressed once more, it replaces this one
        if (result && m_parts->drafts.value(caseId).trimmed() == reason)
            m_parts->drafts.remove(caseId);
        if (isShown)
            m_parts->showDraft();
        if (!result && isShown) {
            m_parts->message->show(result.error());
        } else if (!result) {
            m_parts->message->say(theme::Tone::Bad, [name, error = result.error()] {
                //: a clerk went on to the next case before the decision was in the journal: name, what went
                //: wrong
                return tr("The decision about %1 was not kept. %2")
                    .arg(mask::name(name), domain::userText(error));
            });
        } else if (isShown) {
            m_parts->message->say(theme::Tone::Good, [decision] {
                //: %1: "Onboard", "Decline" …
                return tr("In the journal: %1.").arg(domain::decisionWord(decision));
            });
            if (isSignalConnected(QMetaMethod::fromSignal(&DecisionSection::nextWanted)))
                m_parts->message->offer([] { return tr("Next case"); });
        }
        m_parts->render();
        if (hadKeyboard && isShown) { // the button that had it was disabled meanwhile
            if (m_parts->message->action()->isVisible())
                m_parts->message->action()->setFocus(Qt::OtherFocusReason);
            else
                go();
        }
        reveal(m_parts->message);
        if (result)
            Q_EMIT decided(caseId);
    });
}

bool DecisionSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    // The keyboard goes to the question: a key that is only held down must not answer it.
    if (isReturn && key->isAutoRepeat() && watched != m_parts->reason)
        return true;
    if (isReturn && watched == m_parts->reason && key->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_parts->pressed != domain::Decision::None && !key->isAutoRepeat())
            press(m_parts->pressed, false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DecisionSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_parts && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        m_parts->retranslate();
}

void DecisionSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts->render(); // the firm's rule may have changed meanwhile
}

} // namespace ui
