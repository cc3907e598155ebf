// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/doorpages.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DoorWaiting::DoorWaiting(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"door:waiting"_s);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::normal);
    column->addWidget(m_text);
    column->addStretch();
    retranslate();
}

void DoorWaiting::retranslate()
{
    m_text->setText(
        tr("This computer's keychain is asked for the journal's key. If it wants its password, a window "
           "of its own asks you for it."));
}

DoorTrouble::DoorTrouble(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageLine(this))
    , m_again(new QPushButton(this))
    , m_passphrase(new QPushButton(this))
    , m_sandbox(new QPushButton(this))
{
    m_message->setObjectName(u"door:text"_s);
    m_again->setObjectName(u"door:again"_s);
    m_passphrase->setObjectName(u"door:passphrase"_s);
    m_sandbox->setObjectName(u"door:sandbox"_s);
    m_again->setDefault(true);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(theme::small);
    for (QPushButton *button : {m_again, m_passphrase, m_sandbox})
        buttons->addWidget(button, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::normal);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addStretch();
    setFocusProxy(m_again);
    connect(m_again, &QPushButton::clicked, this, &DoorTrouble::again);
    connect(m_passphrase, &QPushButton::clicked, this, &DoorTrouble::passphraseWanted);
    connect(m_sandbox, &QPushButton::clicked, this, &DoorTrouble::sandboxWanted);
    retranslate();
}

void DoorTrouble::setError(const domain::Error &error, bool passphraseIsPossible)
{
    m_message->show(error);
    m_passphrase->setVisible(passphraseIsPossible);
}

void DoorTrouble::retranslate()
{
    m_again->setText(tr("&Ask the keychain again"));
    m_passphrase->setText(tr("&Work with a passphrase instead …"));
    m_sandbox->setText(tr("Open the &embedded sandbox"));
}

} // namespace ui
