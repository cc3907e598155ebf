// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keychain.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace keys {
namespace {

struct Answer {
    bool inTime = false;
    QKeychain::Error error = QKeychain::OtherError;
    QString why;
    QByteArray value;
};

// Starts the job and gives its answer, or after the deadline an Answer that was not in time. The job deletes
// itself when it finishes; one that never does is left alone, because destroying a pending job crashes.
QFuture<Answer> answerOf(QKeychain::Job *job, std::chrono::milliseconds deadline)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto settle = [promise](Answer answer) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(answer));
        promise->finish();
    };
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, job, [settle](QKeychain::Job *done) {
        Answer answer{true, done->error(), done->errorString(), {}};
        if (const auto *reader = qobject_cast<QKeychain::ReadPasswordJob *>(done))
            answer.value = reader->binaryData();
        settle(std::move(answer));
    });
    QTimer::singleShot(deadline, Qt::PreciseTimer, qApp, [settle] { settle(Answer{}); });
    job->start();
    return promise->future();
}

/// What kept the keyring from answering, in one word that userText() knows.
QString codeOf(const Answer &answer)
{
    if (!answer.inTime)
        return u"keychain_silent"_s;
    switch (answer.error) {
    case QKeychain::AccessDenied: return u"keychain_locked"_s;
    case QKeychain::AccessDeniedByUser: return u"keychain_denied"_s;
    default: return u"keychain_absent"_s;
    }
}

domain::Failure refuse(const QString &call, const Answer &answer)
{
    const QString why =
        answer.inTime
            ? u"keyring error %1: %2"_s.arg(QString::number(static_cast<int>(answer.error)), answer.why)
            : u"the keyring did not answer in time"_s;
    domain::Failure failure = domain::fail(domain::ErrorKind::Keychain, call, why);
    failure.value().code = codeOf(answer);
    return failure;
}

} // namespace

Keychain::Keychain(QString service, std::chrono::milliseconds deadline)
    : m_service(std::move(service))
    , m_deadline(deadline)
{
}

QCoro::Task<domain::Result<std::optional<QByteArray>>> Keychain::read(QString name)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    const QFuture<Answer> future = answerOf(job, m_deadline);
    const Answer answer = co_await future;
    using Found = domain::Result<std::optional<QByteArray>>;
    if (answer.inTime && answer.error == QKeychain::EntryNotFound)
        co_return Found(std::nullopt);
    if (!answer.inTime || answer.error != QKeychain::NoError)
        co_return Found(refuse(u"keychain read"_s, answer));
    co_return Found(answer.value);
}

QCoro::Task<domain::Result<void>> Keychain::write(QString name, QByteArray value)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setBinaryData(value);
    const QFuture<Answer> future = answerOf(job, m_deadline);
    const Answer answer = co_await future;
    if (!answer.inTime || answer.error != QKeychain::NoError)
        co_return domain::Result<void>(refuse(u"keychain write"_s, answer));
    co_return domain::Result<void>();
}

QCoro::Task<domain::Result<void>> Keychain::remove(QString name)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    const QFuture<Answer> future = answerOf(job, m_deadline);
    const Answer answer = co_await future;
    const bool gone = answer.error == QKeychain::NoError || answer.error == QKeychain::EntryNotFound;
    if (!answer.inTime || !gone)
        co_return domain::Result<void>(refuse(u"keychain remove"_s, answer));
    co_return domain::Result<void>();
}

} // namespace keys
