// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passphrasepage.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PassphrasePage::PassphrasePage(int shortest, QWidget *parent)
    : QWidget(parent)
    , m_shortest(shortest)
    , m_text(new QLabel(this))
    , m_firstEdit(new QLineEdit)
    , m_secondEdit(new QLineEdit)
    , m_first(new Field(u"phrase"_s, m_firstEdit, this))
    , m_second(new Field(u"phraseagain"_s, m_secondEdit, this))
    , m_message(new MessageLine(this))
    , m_open(new QPushButton(this))
{
    m_firstEdit->setObjectName(u"door:phrase"_s);
    m_secondEdit->setObjectName(u"door:phraseagain"_s);
    m_open->setObjectName(u"door:open"_s);
    m_open->setDefault(true);
    m_text->setWordWrap(true);
    for (Field *field : {m_first, m_second}) {
        field->setRequired(true);
        field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }
    for (QLineEdit *edit : {m_firstEdit, m_secondEdit}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        connect(edit, &QLineEdit::returnPressed, this, &PassphrasePage::take);
    }
    connect(m_firstEdit, &QLineEdit::textEdited, m_first, [this] { m_first->setError({}); });
    connect(m_secondEdit, &QLineEdit::textEdited, m_second, [this] { m_second->setError({}); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::normal);
    column->addWidget(m_text);
    column->addWidget(m_first);
    column->addWidget(m_second);
    column->addWidget(m_message);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch();
    setFocusProxy(m_firstEdit);
    connect(m_open, &QPushButton::clicked, this, &PassphrasePage::take);
    retranslate();
}

void PassphrasePage::ask(const std::optional<domain::Error> &wrong)
{
    m_new = false;
    m_second->hide();
    m_firstEdit->setText({});
    if (wrong)
        m_message->show(*wrong);
    else
        m_message->clear();
    setEnabled(true);
    retranslate();
}

void PassphrasePage::askNew()
{
    ask({});
    m_new = true;
    m_secondEdit->setText({});
    m_second->show();
    retranslate();
}

void PassphrasePage::take()
{
    const QString phrase = m_firstEdit->text();
    Field *wrong = nullptr;
    if (phrase.isEmpty() || (m_new && phrase.size() < m_shortest)) {
        wrong = m_first;
        wrong->setError(m_new ? tr("At least %Ln characters: several words are best.", nullptr, m_shortest)
                              : tr("Enter the passphrase."));
    } else if (m_new && m_secondEdit->text() != phrase) {
        wrong = m_second;
        wrong->setError(tr("This is not the same."));
    }
    if (wrong) {
        wrong->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_firstEdit->setText({}); // unlike clear(), it keeps nothing to undo
    m_secondEdit->setText({});
    setEnabled(false); // half a second of Argon2id
    m_message->say(theme::Tone::Neutral, [] { return tr("Opening …"); });
    Q_EMIT given(phrase.toUtf8());
}

void PassphrasePage::retranslate()
{
    m_text->setText(
        m_new ? tr("The key of the journal and the client secret will lie in a file beside the journal, "
                   "sealed with this passphrase. Nobody can read the journal without it, and nobody can "
                   "restore it: keep a copy where your bank keeps such things.")
              : tr("The key of this journal is sealed with a passphrase."));
    m_first->setLabel(tr("&Passphrase"));
    m_second->setLabel(tr("The same &once more"));
    m_open->setText(m_new ? tr("&Seal and open") : tr("O&pen"));
}

} // namespace ui
