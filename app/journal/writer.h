// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/ledger.h"
#include "journal/outbox.h"
#include "journal/writerthread.h"

#include <QPromise>
#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace journal {

/// Behind the journal's front: one thread that owns the ledger, and one that only reads for a verification.
/// Calls are done in the order they were made; appends that follow one another share a transaction.
class Journal::Writer {
public:
    using Events = domain::Result<QList<domain::Event>>;

    Writer(Journal *front, const QString &folder, const keys::Key &masterKey);
    ~Writer(); ///< ends when all that was asked for is done; a walk or a load is broken off
    Q_DISABLE_COPY_MOVE(Writer)

    template <typename T>
    QFuture<domain::Result<T>> ask(std::function<domain::Result<T>(Ledger &)> job)
    {
        // Shared only because std::function wants to be copyable.
        const auto promise = started<T>();
        post([this, promise, job = std::move(job)] { finish(*promise, job(*m_ledger)); });
        return promise->future();
    }

    QFuture<Events> append(QList<domain::Event> events);
    QFuture<Events> erase(QString personId, QString why, QString actor);
    QFuture<domain::Result<Verification>> verify();
    QFuture<domain::Result<qint64>> openInPortions();

private:
    template <typename T>
    using Promise = std::shared_ptr<QPromise<domain::Result<T>>>;
    struct Group; ///< appends that will share a transaction
    struct Load;  ///< an opening in portions

    template <typename T>
    static Promise<T> started()
    {
        auto promise = std::make_shared<QPromise<domain::Result<T>>>();
        promise->start();
        return promise;
    }
    template <typename T>
    static void finish(QPromise<domain::Result<T>> &promise, domain::Result<T> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

    void post(std::function<void()> job);
    void write(const std::shared_ptr<Group> &group);
    void announce(const Written &written);
    void loadOn(const std::shared_ptr<Load> &load);

    Journal *m_front;
    Outbox m_outbox; ///< to the front's thread
    std::unique_ptr<Ledger> m_ledger;
    std::atomic<bool> m_ending = false;
    std::mutex m_mutex;
    std::shared_ptr<Group> m_tail; ///< the last thing asked for, as long as it can take more appends
    WriterThread m_reader;         ///< joined after the writer, which hands it work
    WriterThread m_thread;         ///< last: joined before the ledger's place goes
};

} // namespace journal
