// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/notebox.h"

#include "domain/eventbody.h"
#include "domain/visibleruling.h"
#include "ui/casepane/breakable.h"
#include "ui/kit/label.h"
#include "ui/kit/mask.h"
#include "ui/kit/secretcopy.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype notesAtFirst = 5;
constexpr qsizetype shownMore = 50;
constexpr int nearTheEnd = 200; ///< letters left when the length is first said
constexpr int linesOfEdit = 3;

} // namespace

NoteBox::NoteBox(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_add(new QPushButton(this))
    , m_length(plainLabel(this, u"note:length"_s))
    , m_draft(plainLabel(this, u"note:draft"_s))
    , m_others(plainLabel(this, u"note:others"_s))
    , m_list(new QWidget(this))
    , m_column(new QVBoxLayout(m_list))
    , m_older(new QPushButton(this))
{
    m_edit->setObjectName(u"case:note"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(linesOfEdit * m_edit->fontMetrics().lineSpacing() + theme::wide);
    m_edit->installEventFilter(this);
    m_add->setObjectName(u"case:addnote"_s);
    m_add->setAutoDefault(false);
    m_list->setObjectName(u"note:list"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::tight);
    m_older->setObjectName(u"note:older"_s);
    m_older->setAutoDefault(false);
    m_older->hide();

    auto *marks = new QVBoxLayout;
    marks->setSpacing(theme::tight);
    for (QLabel *mark : {m_draft, m_length}) {
        mark->setFont(theme::font(theme::Type::Caption));
        mark->hide();
        marks->addWidget(mark);
    }
    m_others->setFont(theme::font(theme::Type::Caption));
    m_others->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::small);
    row->addLayout(marks, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(m_edit);
    column->addLayout(row);
    column->addWidget(m_others);
    column->addWidget(m_list);
    column->addWidget(m_older, 0, Qt::AlignLeft);
    setFocusProxy(m_edit);

    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        keep();
        refresh();
    });
    connect(m_add, &QPushButton::clicked, this, &NoteBox::add);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_shown += shownMore;
        fillList();
    });
}

void NoteBox::showCase(const QString &caseId)
{
    m_caseId = caseId;
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(m_drafts.value(caseId)); // leaves nothing of the other case to undo
        m_edit->moveCursor(QTextCursor::End);
    }
    clearNotes();
    refresh();
}

void NoteBox::setFile(const domain::CaseFile &file, const QString &actor)
{
    const domain::Withheld withheld(file, actor);
    m_notes.clear();
    for (auto event = file.events.crbegin(); event != file.events.crend(); ++event) {
        if (event->kind == domain::EventKind::NoteAdded && event->readable)
            m_notes << Note{event->at, event->actor,
                            withheld.holds(*event) ? domain::withheldWord()
                                                   : domain::eventbody::text(event->body)};
    }
    m_canAdd = !file.summary.erased;
    if (file.summary.erased)
        forget(file.summary.id);
    fillList();
    refresh();
}

void NoteBox::clearNotes()
{
    m_notes.clear();
    m_shown = notesAtFirst;
    m_canAdd = false;
    fillList();
    refresh();
}

void NoteBox::forget(const QString &caseId)
{
    m_drafts.remove(caseId);
    if (caseId != m_caseId)
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText({});
    refresh();
}

void NoteBox::keep()
{
    const QString typed = m_edit->toPlainText();
    if (typed.trimmed().isEmpty())
        m_drafts.remove(m_caseId);
    else if (!m_caseId.isEmpty())
        m_drafts.insert(m_caseId, typed);
}

void NoteBox::added(const QString &caseId, const QString &text)
{
    if (m_drafts.value(caseId).trimmed() == text)
        m_drafts.remove(caseId);
    if (caseId != m_caseId || this->text() != text)
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText({});
    refresh();
}

QString NoteBox::unsent() const
{
    //: in a list of what was typed and not sent yet
    return m_drafts.isEmpty() ? QString() : tr("%Ln notes", nullptr, int(m_drafts.size()));
}

void NoteBox::setAdding(const QString &caseId, bool isAdding)
{
    if (isAdding)
        m_adding.insert(caseId);
    else
        m_adding.remove(caseId);
    refresh();
}

void NoteBox::add()
{
    if (m_add->isEnabled())
        Q_EMIT addAsked(text());
}

void NoteBox::refresh()
{
    const qsizetype length = text().size();
    const bool isTooLong = length > longest;
    const bool isAdding = m_adding.contains(m_caseId);
    m_edit->setEnabled(m_canAdd);
    m_edit->setVisible(!mask::isOn());
    m_add->setEnabled(m_canAdd && !mask::isOn() && !isAdding && length > 0 && !isTooLong);
    m_draft->setVisible(length > 0);
    m_draft->setText(isAdding ? tr("Being added …") : tr("Not added yet: kept until the program ends."));
    m_length->setVisible(length > longest - nearTheEnd);
    m_length->setText(isTooLong ? tr("%Ln letters too long", nullptr, int(length - longest))
                                : tr("%Ln letters left", nullptr, int(longest - length)));
    setTextColor(m_length,
                 isTooLong ? theme::toneText(theme::Tone::Bad, palette()) : theme::quietText(palette()));
    setTextColor(m_draft, theme::toneText(theme::Tone::Warning, palette()));
    const qsizetype others = m_drafts.size() - qsizetype(m_drafts.contains(m_caseId));
    m_others->setVisible(others > 0);
    m_others->setText(tr("%Ln other cases have a note that was not added yet.", nullptr, int(others)));
    setTextColor(m_others, theme::quietText(palette()));
}

void NoteBox::fillList()
{
    qDeleteAll(m_list->findChildren<QLabel *>(Qt::FindDirectChildrenOnly));
    const qsizetype count = qMin(m_shown, m_notes.size());
    for (qsizetype i = 0; i < count; ++i) {
        const Note &note = m_notes.at(i);
        auto *head = plainLabel(m_list, {}, theme::Type::Caption);
        //: above a note: when, by whom
        head->setText(note.actor.isEmpty() ? when::dateAndClock(note.at)
                                           : tr("%1, %2").arg(when::dateAndClock(note.at), note.actor));
        setTextColor(head, theme::quietText(palette()));
        auto *words = plainLabel(m_list);
        words->setText(breakable(mask::words(note.text), 28));
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        copyAsSecret(words);
        m_column->addWidget(head);
        m_column->addWidget(words);
    }
    m_list->setVisible(count > 0);
    m_older->setVisible(m_notes.size() > count);
    m_older->setText(tr("Show %Ln older notes", nullptr, int(qMin(shownMore, m_notes.size() - count))));
}

bool NoteBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoteBox::retranslate()
{
    m_edit->setPlaceholderText(tr("What colleagues should know (Ctrl+Enter adds it)"));
    m_edit->setAccessibleName(tr("Note"));
    //: button below the note's field
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the note"));
    m_list->setAccessibleName(tr("Notes, newest first"));
    refresh();
    fillList();
}

void NoteBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_column) {
        refresh();
        fillList();
    }
}

} // namespace ui
