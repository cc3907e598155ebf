// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/door.h"

#include "ui/kit/environmentframe.h"
#include "ui/settings/doorpages.h"
#include "ui/settings/environmentform.h"
#include "ui/settings/environmentwords.h"
#include "ui/settings/passphrasepage.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int shortestPassphrase = 12; ///< characters; the sealed file asks for no fewer

} // namespace

Door::Door(const domain::Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_pages(new QStackedWidget)
    , m_waiting(new DoorWaiting)
    , m_trouble(new DoorTrouble)
    , m_passphrase(new PassphrasePage(shortestPassphrase))
    , m_credentials(new QWidget)
    , m_form(new EnvironmentForm)
    , m_title(new QLabel)
    , m_credentialsText(new QLabel)
{
    setObjectName(u"door"_s);
    m_title->setFont(theme::font(theme::Type::Title));
    m_credentialsText->setWordWrap(true);
    auto *credentials = new QVBoxLayout(m_credentials);
    credentials->setContentsMargins(0, 0, 0, 0);
    credentials->setSpacing(theme::normal);
    credentials->addWidget(m_credentialsText);
    credentials->addWidget(m_form, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_waiting, m_trouble, m_passphrase, m_credentials})
        m_pages->addWidget(page);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(theme::section, theme::wide, theme::section, theme::wide);
    column->setSpacing(theme::wide);
    column->addWidget(m_title);
    column->addWidget(m_pages, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new EnvironmentFrame(environment, scroll, this));
    resize(560, 560);

    connect(m_trouble, &DoorTrouble::again, this, [this] { answer(Answer::Kind::Again); });
    connect(m_trouble, &DoorTrouble::passphraseWanted, this, [this] { answer(Answer::Kind::UsePassphrase); });
    connect(m_trouble, &DoorTrouble::sandboxWanted, this, [this] { answer(Answer::Kind::Sandbox); });
    connect(m_passphrase, &PassphrasePage::given, this, [this](const QByteArray &passphrase) {
        Answer given;
        given.kind = Answer::Kind::Passphrase;
        given.passphrase = passphrase;
        Q_EMIT answered(given);
    });
    connect(m_form, &EnvironmentForm::saveWanted, this,
            [this](const domain::Environment &typed, const QByteArray &secret) {
                Answer given;
                given.kind = Answer::Kind::Credentials;
                given.environment = typed;
                given.secret = secret;
                m_form->forgetSecret();
                Q_EMIT answered(given);
            });
    retranslate();
    showWaiting();
}

void Door::showWaiting()
{
    m_pages->setCurrentWidget(m_waiting);
}

void Door::showTrouble(const domain::Error &error, bool passphraseIsPossible)
{
    m_trouble->setError(error, passphraseIsPossible);
    m_pages->setCurrentWidget(m_trouble);
    m_trouble->setFocus(Qt::OtherFocusReason);
}

void Door::askPassphrase(const std::optional<domain::Error> &wrong)
{
    m_passphrase->ask(wrong);
    m_pages->setCurrentWidget(m_passphrase);
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void Door::askNewPassphrase()
{
    m_passphrase->askNew();
    m_pages->setCurrentWidget(m_passphrase);
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void Door::askCredentials(const std::optional<domain::Error> &why)
{
    m_form->setEnvironment(m_environment);
    if (why)
        m_form->message().show(*why);
    m_pages->setCurrentWidget(m_credentials);
    m_form->setFocus(Qt::OtherFocusReason);
}

void Door::answer(Answer::Kind kind)
{
    Answer given;
    given.kind = kind;
    Q_EMIT answered(given);
}

void Door::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    answer(Answer::Kind::Closed);
}

void Door::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Door::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_waiting->retranslate();
        m_trouble->retranslate();
        m_passphrase->retranslate();
    }
    QWidget::changeEvent(event);
}

void Door::retranslate()
{
    setWindowTitle(u"IdentDesk"_s);
    m_title->setText(environmentWord(m_environment.name));
    m_credentialsText->setText(tr("Enter the credentials that Solaris gave your bank for this environment."));
}

} // namespace ui
