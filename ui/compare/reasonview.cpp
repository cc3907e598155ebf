// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/reasonview.h"

#include "domain/customersaying.h"
#include "domain/nextmove.h"
#include "domain/reasonsheet.h"
#include "ui/kit/action.h"
#include "ui/kit/label.h"
#include "ui/kit/messageline.h"
#include "ui/kit/screenlanguage.h"
#include "ui/kit/theme.h"
#include "ui/kit/voice.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

void quieten(QLabel *label)
{
    setTextColor(label, theme::quietText(label->parentWidget()->palette()));
}

} // namespace

ReasonView::ReasonView(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_what(plainLabel(this, prefix + u":what"_s, theme::Type::Strong))
    , m_code(plainLabel(this, prefix + u":code"_s, theme::Type::Caption))
    , m_turnHead(plainLabel(this, {}, theme::Type::Caption))
    , m_turn(plainLabel(this, prefix + u":turn"_s))
    , m_retryHead(plainLabel(this, {}, theme::Type::Caption))
    , m_retry(plainLabel(this, prefix + u":retry"_s))
    , m_firstHead(plainLabel(this, {}, theme::Type::Caption))
    , m_first(plainLabel(this, prefix + u":first"_s))
    , m_sayHead(plainLabel(this, {}, theme::Type::Strong))
    , m_language(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_copyNotes(new QPushButton(this))
    , m_message(new MessageLine(this))
{
    m_language->setObjectName(prefix + u":language"_s);
    // A language is named in itself, as the customer says it.
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(screenLanguage()));
    m_text->setObjectName(prefix + u":text"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    // Read-only texts hide the cursor, and with it where a reader by keys is.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 9);
    m_sayHead->setBuddy(m_text);
    m_copy->setObjectName(prefix + u":copy"_s);
    m_copy->setIcon(theme::icon(u"copy"_s));
    m_copyNotes->setObjectName(prefix + u":copynotes"_s);
    m_message->setObjectName(prefix + u":message"_s);
    new Action(m_copy, m_copy->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Copy what to say to the customer"),
               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T));
    new Action(m_copyNotes, m_copyNotes->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Copy the failure reason for a colleague"),
               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));

    auto *saying = new QHBoxLayout;
    saying->setSpacing(theme::small);
    saying->addWidget(m_sayHead, 1);
    saying->addWidget(m_language);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copyNotes);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(m_what);
    column->addWidget(m_code);
    for (const auto &[heading, text] :
         {std::pair(m_turnHead, m_turn), std::pair(m_retryHead, m_retry), std::pair(m_firstHead, m_first)}) {
        column->addSpacing(theme::tight);
        column->addWidget(heading);
        column->addWidget(text);
    }
    column->addSpacing(theme::small);
    column->addLayout(saying);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addWidget(m_message);
    column->addStretch(1);

    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_message->clear();
        renderText();
    });
    connect(m_copy, &QPushButton::clicked, this, &ReasonView::copyText);
    connect(m_copyNotes, &QPushButton::clicked, this, &ReasonView::copyNotes);
    retranslate();
}

bool ReasonView::isDisclosed() const
{
    return m_subject && domain::disclosesReason(m_subject->status);
}

void ReasonView::setSubject(const ReasonSubject &subject)
{
    m_subject = subject;
    m_message->clear();
    if (const int index = m_language->findData(subject.language); index >= 0)
        m_language->setCurrentIndex(index);
    render();
}

void ReasonView::clear()
{
    m_subject.reset();
    m_message->clear();
    render();
}

void ReasonView::retranslate()
{
    m_turnHead->setText(tr("Whose turn is it?"));
    m_retryHead->setText(tr("May it be tried again?"));
    m_firstHead->setText(tr("What to do first"));
    m_sayHead->setText(tr("What to &say to the customer"));
    m_text->setAccessibleName(tr("What to say to the customer"));
    m_language->setAccessibleName(tr("Language of the customer"));
    m_language->setToolTip(m_language->accessibleName());
    m_copy->setText(tr("Copy &text"));
    m_copy->setToolTip(tr("Copy the text for the customer"));
    m_copyNotes->setText(tr("Copy for &colleagues"));
    m_copyNotes->setToolTip(tr("Copy reason, meaning and next step for the desk's own use"));
    render();
}

void ReasonView::render()
{
    setVisible(m_subject.has_value());
    if (!m_subject) {
        for (QLabel *label : {m_what, m_code, m_turn, m_retry, m_first})
            label->clear();
        m_text->clear();
        return;
    }
    for (QLabel *label : {m_code, m_turnHead, m_retryHead, m_firstHead})
        quieten(label);
    if (isDisclosed())
        renderReason();
    else
        renderStatus();
    renderText();
}

void ReasonView::renderReason()
{
    const domain::ReasonSheet sheet = domain::reasonSheet(m_subject->code);
    m_what->setText(domain::reasonMeaning(sheet.code));
    //: %1: a group of failure reasons, "Camera"; %2: IDnow's code
    m_code->setText(tr("%1 · %2").arg(domain::groupWord(sheet.group), sheet.code));
    m_turn->setText(domain::turnWord(sheet.turn));
    m_retry->setText(domain::wayOnText(sheet.wayOn));
    m_first->setText(domain::adviceAlone(sheet.code));
    if (!m_subject->row)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const domain::Case &row = *m_subject->row;
    const domain::Retry retry = domain::retryBySameLink(row, m_subject->dataChanged, now);
    m_turn->setText(domain::turnWord(domain::turn(row, m_subject->dataChanged, now)));
    if (retry == domain::Retry::LinkOver) {
        m_retry->setText(domain::retryText(retry, row, now));
        m_first->setText(domain::nextStep(domain::statusValue(domain::Status::Expired), {}));
    } else if (retry == domain::Retry::Allowed) {
        m_retry->setText(domain::retryText(retry, row, now));
    }
}

void ReasonView::renderStatus()
{
    const domain::StatusValue status = domain::statusValue(m_subject->status);
    m_what->setText(
        tr("No reason may be given for this status, neither to the customer nor to anybody else."));
    m_code->setText(domain::statusWord(status));
    m_turn->setText(domain::turnWord(domain::turn(status)));
    m_retry->setText(m_subject->status == domain::Status::PendingFailed
                         ? domain::wayOnText(domain::WayOn::Wait)
                         : tr("No: this result is final."));
    m_first->setText(domain::nextStep(status, {}));
}

void ReasonView::renderText()
{
    if (m_subject)
        m_text->setPlainText(customerText());
}

QString ReasonView::customerText() const
{
    if (!m_subject)
        return {};
    const Voice voice(m_language->currentData().toString());
    if (!isDisclosed())
        return domain::customerSaying(m_subject->status, voice.say());
    const bool isOver =
        m_subject->row && domain::retryBySameLink(*m_subject->row, m_subject->dataChanged,
                                                  QDateTime::currentDateTimeUtc()) == domain::Retry::LinkOver;
    return domain::customerSaying(m_subject->code,
                                  isOver ? domain::LinkState::Over : domain::LinkState::Works, voice.say());
}

QString ReasonView::notes() const
{
    return QStringList{m_subject->code, m_what->text(), m_turn->text() + u". "_s + m_first->text(),
                       m_retry->text()}
        .join(u'\n');
}

void ReasonView::copyText()
{
    if (!m_subject)
        return;
    QGuiApplication::clipboard()->setText(customerText());
    m_message->say(theme::Tone::Good, [] { return tr("The text for the customer was copied."); });
}

void ReasonView::copyNotes()
{
    if (!m_subject)
        return;
    if (!isDisclosed()) {
        m_message->say(theme::Tone::Warning, [] {
            return tr("Nothing was copied: for this status no reason may be passed on. Only the text for the "
                      "customer can be copied.");
        });
        return;
    }
    QGuiApplication::clipboard()->setText(notes());
    m_message->say(theme::Tone::Good, [] { return tr("The reason was copied for colleagues."); });
}

void ReasonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace ui
