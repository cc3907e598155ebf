// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "desk/environments.h"
#include "keys/masterkey.h"
#include "keys/ownerfile.h"
#include "logbook/logbook.h"
#include "ui/kit/themechoice.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double windowSpeed =
    10; ///< a review of 90 sandbox seconds takes nine when a person tries things out

/// Like every file with a secret: refused where others than its owner may read it.
domain::Result<QByteArray> readSecret(const QString &path)
{
    const auto found = keys::readOwnerFile(path);
    if (!found || !found->has_value())
        return domain::fail(domain::ErrorKind::Keychain, u"client secret"_s,
                            found ? u"there is no such file"_s : found.error().detail);
    return (*found)->trimmed();
}

solaris::Client::Reply<QByteArray> secretFromFile(QString path)
{
    co_return readSecret(path);
}

solaris::Client::Reply<QByteArray> secretItself(QByteArray secret)
{
    co_return secret;
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? u"desk"_s : name;
}

} // namespace

Program::Program(CommandLine line)
    : m_line(std::move(line))
{
    m_language.set(m_line.language.isEmpty() ? ui::Language::ofDesktop() : m_line.language);
    const QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
    const QString theme = m_line.theme.isEmpty() ? ui::theme::chosen(settings) : m_line.theme;
    if (!theme.isEmpty())
        ui::theme::apply(theme);
}

Program::~Program()
{
    m_sessionLock.reset();
    m_window.reset();
    m_seal.reset();
    m_watch.reset();
    m_desk.reset();
    m_client.reset();
    m_journal.reset();
    m_opening.reset();
    m_sandbox.reset();
}

QString Program::folder() const
{
    return QDir(m_line.dataDir).filePath(m_line.environment.name);
}

bool Program::isEmbedded() const
{
    return m_line.environment.kind == domain::Environment::Kind::EmbeddedSandbox;
}

double Program::pace() const
{
    if (m_line.speed > 0)
        return m_line.speed;
    return isEmbedded() ? windowSpeed : 1.0;
}

domain::Result<void> Program::startSandbox()
{
    sandbox::Options options;
    options.speed = pace();
    m_sandbox = std::make_unique<sandbox::Server>(options);
    if (!m_sandbox->start())
        return domain::fail(domain::ErrorKind::NoConnection, u"sandbox"_s, u"no free port on the loopback"_s);
    m_line.environment.api = m_sandbox->url();
    m_line.environment.auth = m_sandbox->url();
    m_line.environment.clientId = options.clientId;
    return {};
}

QCoro::Task<domain::Result<keys::Key>> Program::openVault(QString folder)
{
    // A sandbox holds no real person: with the secret in a file, the key may lie in one too. Everything else
    // needs the vault, and there is no way around it.
    const bool secretFromFile = !m_line.clientSecretFile.isEmpty();
    if (isEmbedded() || (m_line.environment.isSandbox() && secretFromFile)) {
        logbook::write(logbook::Level::Info, logbook::Category::Program, "vault is a file");
        const QDir place(folder);
        const bool isFirst = !QFile::exists(place.filePath(u"journal.db"_s));
        co_return keys::masterKeyFromFile(place.filePath(u"sandbox.key"_s), isFirst);
    }
    m_opening = std::make_unique<Opening>(m_line.environment, folder);
    auto opening = m_opening->open(secretFromFile);
    const Opening::End end = co_await opening;
    if (end == Opening::End::Sandbox && m_switchTo)
        m_switchTo(desk::environments::names().constFirst());
    if (end != Opening::End::Opened)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"vault"_s);
    m_line.environment = m_opening->environment();
    co_return m_opening->vault().journal;
}

void Program::wireSettings()
{
    QObject::connect(m_window.get(), &ui::MainWindow::environmentWanted, m_window.get(),
                     [this](const QString &name) {
                         if (m_switchTo)
                             m_switchTo(name);
                     });
    if (!m_opening)
        return;
    const auto kept = [this] { return secretItself(m_opening->vault().clientSecret); };
    const auto keep = [this](const QByteArray &secret) { return m_opening->keepSecret(secret); };
    m_window->setCredentials(kept, keep);
}

void Program::heedSessionLock()
{
    // The bus is greeted when nobody waits for the window any more.
    QObject::connect(m_window.get(), &ui::MainWindow::settled, m_window.get(), [this] {
        m_sessionLock = std::make_unique<keys::SessionLock>();
        QObject::connect(m_sessionLock.get(), &keys::SessionLock::locked, m_window.get(), [this] {
            logbook::write(logbook::Level::Info, logbook::Category::Window, "session locked");
            m_window->hideData();
        });
    });
}

QCoro::Task<domain::Result<void>> Program::start()
{
    if (isEmbedded()) {
        const domain::Result<void> started = startSandbox();
        if (!started)
            co_return started;
    } else if (!m_line.clientSecretFile.isEmpty()) { // said now, not at the first request
        if (const domain::Result<QByteArray> secret = readSecret(m_line.clientSecretFile); !secret)
            co_return tl::unexpected(secret.error());
    }
    const QString place = folder();
    if (const domain::Result<void> made = keys::makeOwnerFolder(place); !made)
        co_return made;
    auto opening = openVault(place);
    const domain::Result<keys::Key> key = co_await opening;
    if (!key)
        co_return tl::unexpected(key.error());

    solaris::SecretProvider secret;
    if (isEmbedded())
        secret = [bytes = sandbox::Options().clientSecret.toUtf8()] { return secretItself(bytes); };
    else if (!m_line.clientSecretFile.isEmpty())
        secret = [path = m_line.clientSecretFile] { return secretFromFile(path); };
    else
        secret = [this] { return secretItself(m_opening->vault().clientSecret); };

    m_client = std::make_unique<solaris::Client>(m_line.environment, secret);
    m_journal = std::make_unique<journal::Journal>(place, *key);
    m_desk = std::make_unique<desk::Desk>(*m_client, *m_journal, userName());
    m_watch = std::make_unique<desk::Watch>(*m_desk, pace());
    const QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
    m_desk->setFourEyes(settings.value(u"review/fourEyes"_s).toBool());
    m_watch->setBudget(settings.value(u"watch/requestsPerSecond"_s, m_watch->budget()).toDouble());
    m_seal = std::make_unique<desk::Seal>(*m_journal, *key);
    m_window = std::make_unique<ui::MainWindow>(*m_desk, *m_watch, m_language);
    if (const QString texts = m_line.legalTexts(); !texts.isEmpty())
        m_window->setLegalFolder(texts);
    m_window->setSeal(m_seal.get());
    m_window->setJournalFile(QDir(place).filePath(u"journal.db"_s));
    wireSettings();
    heedSessionLock();
    m_window->show();
    if (m_opening)
        m_opening->closeDoor();
    const QPointer<const QObject> life(&m_life);
    auto loading = m_desk->open();
    const domain::Result<void> opened = co_await loading;
    if (!life) // another environment was wanted before this one's cases were all there
        co_return domain::fail(domain::ErrorKind::Cancelled, u"open"_s);
    if (!opened) {
        QObject::connect(m_window.get(), &ui::MainWindow::journalOpened, m_watch.get(), &desk::Watch::start);
        m_window->journalFailed(opened.error());
        co_return opened;
    }
    m_watch->start();
    co_return domain::Result<void>();
}
