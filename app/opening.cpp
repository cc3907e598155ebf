// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "desk/environments.h"
#include "logbook/logbook.h"

#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QPromise>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using Answer = ui::Door::Answer;

namespace {

/// Argon2id takes half a second, and the window shall not stand still for it.
template <typename Make>
QFuture<domain::Result<keys::Vault>> elsewhere(Make make)
{
    const auto promise = std::make_shared<QPromise<domain::Result<keys::Vault>>>();
    promise->start();
    std::thread([promise, make] {
        promise->addResult(make());
        promise->finish();
    }).detach();
    return promise->future();
}

constexpr logbook::Word keychain = "keychain";
constexpr logbook::Word passphrase = "passphrase";

void noteOpened(logbook::Word from)
{
    logbook::write(logbook::Level::Info, logbook::Category::Program, "vault opened",
                   {logbook::Field::word("from", from)});
}

/// Of the error's code, where it is one known here.
void noteRefused(logbook::Word from, const domain::Error &error)
{
    using logbook::Word;
    Word why = "other";
    for (const Word known : {Word("keychain_silent"), Word("keychain_locked"), Word("keychain_denied"),
                             Word("keychain_absent"), Word("vault_gone")}) {
        if (error.code == QLatin1StringView(known.text().data(), qsizetype(known.text().size())))
            why = known;
    }
    logbook::write(logbook::Level::Warning, logbook::Category::Program, "vault refused",
                   {logbook::Field::word("from", from), logbook::Field::word("why", why)});
}

} // namespace

Opening::Opening(domain::Environment environment, QString folder)
    : m_environment(std::move(environment))
    , m_folder(std::move(folder))
    , m_keychain(u"IdentDesk"_s)
    , m_file(std::make_shared<keys::VaultFile>(QDir(m_folder).filePath(u"vault.sealed"_s)))
{
}

Opening::~Opening() = default;

QString Opening::journalFile() const
{
    return QDir(m_folder).filePath(u"journal.db"_s);
}

QCoro::Task<Opening::End> Opening::open(bool secretFromFile)
{
    m_door = std::make_unique<ui::Door>(m_environment);
    m_door->show();
    m_usesFile = m_file->exists();
    while (!m_vault) {
        auto asking = m_usesFile ? askPassphrase(!m_file->exists()) : askKeychain();
        const Answer answer = co_await asking;
        if (answer.kind == Answer::Kind::Closed)
            co_return End::Closed;
        if (answer.kind == Answer::Kind::Sandbox)
            co_return End::Sandbox;
        m_usesFile = m_usesFile || answer.kind == Answer::Kind::UsePassphrase;
    }
    const auto isComplete = [this, secretFromFile] {
        return !m_environment.clientId.isEmpty() && (secretFromFile || !m_vault->clientSecret.isEmpty());
    };
    while (!isComplete()) {
        auto asking = askCredentials();
        const Answer answer = co_await asking;
        if (answer.kind == Answer::Kind::Closed)
            co_return End::Closed;
        if (answer.kind == Answer::Kind::Sandbox)
            co_return End::Sandbox;
    }
    co_return End::Opened;
}

QCoro::Task<Answer> Opening::answerTo(QFuture<Answer> question)
{
    const QPointer<QObject> life(&m_life);
    auto waiting = qCoro(question).waitForFinished();
    co_await waiting;
    Answer answer = question.takeResult(); // the only copy: it may hold a secret
    co_return life ? answer : Answer();
}

QCoro::Task<Answer> Opening::askKeychain()
{
    const QPointer<QObject> life(&m_life);
    m_door->showWaiting();
    // Where a journal is already, its key is too; making another would shut it for good.
    const bool isFirst = !QFile::exists(journalFile());
    auto asking = keys::vaultFromKeychain(m_keychain, keys::entryName(m_environment.name), isFirst);
    const domain::Result<keys::Vault> found = co_await asking;
    if (!life)
        co_return Answer();
    if (found) {
        noteOpened(keychain);
        m_vault = *found;
        Answer opened;
        opened.kind = Answer::Kind::Again;
        co_return opened;
    }
    noteRefused(keychain, found.error());
    if (!m_door->isVisible())
        co_return Answer(); // closed meanwhile
    auto answering = answerTo(m_door->showTrouble(found.error(), isFirst));
    const Answer answer = co_await answering;
    co_return answer;
}

QCoro::Task<Answer> Opening::askPassphrase(bool isNew)
{
    const QPointer<QObject> life(&m_life);
    std::optional<domain::Error> wrong;
    while (true) {
        auto answering = answerTo(isNew ? m_door->askNewPassphrase() : m_door->askPassphrase(wrong));
        Answer answer = co_await answering;
        if (answer.kind != Answer::Kind::Passphrase)
            co_return answer;
        const auto phrase = std::make_shared<QByteArray>(std::exchange(answer.passphrase, {}));
        const auto opening = [file = m_file, phrase, isNew] {
            auto opened = isNew ? file->create(*phrase) : file->open(*phrase);
            keys::wipe(*phrase); // once it has become a key
            return opened;
        };
        const QFuture<domain::Result<keys::Vault>> opened = elsewhere(opening);
        const domain::Result<keys::Vault> vault = co_await opened;
        if (!life)
            co_return Answer();
        if (vault) {
            noteOpened(passphrase);
            m_vault = *vault;
            co_return answer;
        }
        noteRefused(passphrase, vault.error());
        wrong = vault.error();
        isNew = isNew && !m_file->exists();
    }
}

QCoro::Task<Answer> Opening::askCredentials()
{
    const QPointer<QObject> life(&m_life);
    auto answering = answerTo(m_door->askCredentials());
    const Answer answer = co_await answering;
    if (answer.kind != Answer::Kind::Credentials)
        co_return answer;
    while (true) {
        auto keeping = keepSecret(answer.secret);
        const domain::Result<void> kept = co_await keeping;
        if (!life)
            co_return Answer();
        if (kept)
            break;
        if (!m_door->isVisible())
            co_return Answer(); // closed meanwhile
        auto afterwards = answerTo(m_door->showTrouble(kept.error(), false));
        Answer next = co_await afterwards;
        if (next.kind != Answer::Kind::Again)
            co_return next;
        m_door->showWaiting(); // what was typed is stored again
    }
    m_environment = answer.environment;
    QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
    desk::environments::keep(settings, m_environment);
    co_return answer;
}

QCoro::Task<domain::Result<void>> Opening::keepSecret(QByteArray secret)
{
    const QPointer<QObject> life(&m_life);
    keys::Vault changed = *m_vault;
    changed.clientSecret = secret;
    domain::Result<void> kept;
    if (m_usesFile) {
        kept = m_file->save(changed);
    } else {
        auto storing = keys::storeVault(m_keychain, keys::entryName(m_environment.name), changed);
        kept = co_await storing;
    }
    if (kept && life)
        m_vault = changed;
    co_return kept;
}

void Opening::closeDoor()
{
    if (m_door)
        m_door.release()->deleteLater();
}
