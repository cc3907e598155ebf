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
        answer(std::move(given));
    });
    connect(m_form, &EnvironmentForm::saveWanted, this,
            [this](const domain::Environment &typed, const QByteArray &secret) {
                Answer given;
                given.kind = Answer::Kind::Credentials;
                given.environment = typed;
                given.secret = secret;
                m_form->forgetSecret();
                answer(std::move(given));
            });
    retranslate();
    showWaiting();
}

Door::~Door()
{
    answer(Answer::Kind::Closed);
}

void Door::showWaiting()
{
    m_pages->setCurrentWidget(m_waiting);
}

QFuture<Door::Answer> Door::showTrouble(const domain::Error &error, bool passphraseIsPossible)
{
    m_trouble->setError(error, passphraseIsPossible);
    return ask(m_trouble);
}

QFuture<Door::Answer> Door::askPassphrase(const std::optional<domain::Error> &wrong)
{
    m_passphrase->ask(wrong);
    return ask(m_passphrase);
}

QFuture<Door::Answer> Door::askNewPassphrase()
{
    m_passphrase->askNew();
    return ask(m_passphrase);
}

QFuture<Door::Answer> Door::askCredentials()
{
    m_form->setEnvironment(m_environment);
    QFuture<Answer> asked = ask(m_credentials);
    m_form->setFocus(Qt::OtherFocusReason);
    return asked;
}

QFuture<Door::Answer> Door::ask(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
    answer(Answer::Kind::Closed); // whoever still waits for an earlier question
    m_asked.emplace();
    m_asked->start();
    return m_asked->future();
}

void Door::answer(Answer::Kind kind)
{
    Answer given;
    given.kind = kind;
    answer(std::move(given));
}

void Door::answer(Answer answer)
{
    if (!m_asked)
        return; // a second click, or the window closes after it
    m_asked->addResult(std::move(answer));
    m_asked->finish();
    m_asked.reset();
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
