// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/ledger.h"
#include "journal/writerthread.h"

#include <QPromise>

namespace journal {

class Journal::Writer {
public:
    Writer(Journal *front, const QString &folder, const keys::Key &masterKey)
        : m_front(front)
        , m_ledger(std::make_unique<Ledger>(folder, masterKey))
    {
    }

    // The database connection belongs to the writer thread and ends there, after all that is queued.
    ~Writer()
    {
        m_thread.post([this] { m_ledger.reset(); });
    }
    Q_DISABLE_COPY_MOVE(Writer)

    template <typename T>
    QFuture<domain::Result<T>> ask(std::function<domain::Result<T>(Ledger &)> job)
    {
        // Shared only because std::function wants to be copyable.
        const auto promise = std::make_shared<QPromise<domain::Result<T>>>();
        promise->start();
        m_thread.post([this, promise, job = std::move(job)] {
            promise->addResult(job(*m_ledger));
            promise->finish();
        });
        return promise->future();
    }

    // Writes, tells the journal's thread, and only then ends the future.
    QFuture<domain::Result<QList<domain::Event>>> write(std::function<domain::Result<Written>(Ledger &)> job)
    {
        using Events = domain::Result<QList<domain::Event>>;
        return ask<QList<domain::Event>>([front = m_front, job = std::move(job)](Ledger &ledger) -> Events {
            const domain::Result<Written> written = job(ledger);
            if (!written)
                return domain::Failure(written.error());
            // The front waits for this thread before it goes, and its pending calls go with it.
            QMetaObject::invokeMethod(
                front, [front, written] { Q_EMIT front->appended(written->events, written->changed); },
                Qt::QueuedConnection);
            return written->events;
        });
    }

private:
    Journal *m_front;
    std::unique_ptr<Ledger> m_ledger;
    WriterThread m_thread; ///< last: joined before the ledger's place goes
};

Journal::Journal(QString folder, keys::Key masterKey, QObject *parent)
    : QObject(parent)
    , m_writer(std::make_unique<Writer>(this, folder, masterKey))
{
}

Journal::~Journal() = default;

QFuture<domain::Result<QList<domain::Case>>> Journal::open()
{
    return m_writer->ask<QList<domain::Case>>([](Ledger &ledger) { return ledger.open(); });
}

QFuture<domain::Result<QList<domain::Event>>> Journal::append(QList<domain::Event> events)
{
    return m_writer->write([events = std::move(events)](Ledger &ledger) { return ledger.append(events); });
}

QFuture<domain::Result<QList<domain::Event>>> Journal::events(QString caseId)
{
    return m_writer->ask<QList<domain::Event>>(
        [caseId = std::move(caseId)](Ledger &ledger) { return ledger.events(caseId); });
}

QFuture<domain::Result<QList<domain::Event>>> Journal::erase(QString personId, QString why, QString actor)
{
    return m_writer->write([personId = std::move(personId), why = std::move(why), actor = std::move(actor)](
                               Ledger &ledger) { return ledger.erase(personId, why, actor); });
}

QFuture<domain::Result<Verification>> Journal::verify()
{
    return m_writer->ask<Verification>([](Ledger &ledger) { return ledger.verify(); });
}

QFuture<domain::Result<QList<domain::Case>>> Journal::rebuild()
{
    return m_writer->ask<QList<domain::Case>>([](Ledger &ledger) { return ledger.rebuild(); });
}

} // namespace journal
