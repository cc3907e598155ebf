// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/writer.h"

#include "journal/verify.h"

namespace journal {

struct Journal::Writer::Group {
    QList<QList<domain::Event>> lists;
    std::vector<Promise<QList<domain::Event>>> promises; ///< one a list
};

struct Journal::Writer::Load {
    Promise<qint64> promise;
    qint64 count = 0;
    bool begun = false;
};

Journal::Writer::Writer(Journal *front, const QString &folder, const keys::Key &masterKey)
    : m_front(front)
    , m_outbox(front)
    , m_ledger(std::make_unique<Ledger>(folder, masterKey))
{
}

// The database connection belongs to the writer thread and ends there, after all that is queued.
Journal::Writer::~Writer()
{
    m_ending = true;
    post([this] { m_ledger.reset(); });
}

void Journal::Writer::post(std::function<void()> job)
{
    const std::lock_guard lock(m_mutex);
    m_tail.reset(); // an append after this is not to overtake it
    m_thread.post(std::move(job));
}

QFuture<Journal::Writer::Events> Journal::Writer::append(QList<domain::Event> events)
{
    // Enough to make the sync's share small; more would only keep the first of them waiting.
    constexpr qsizetype most = 512;
    const auto promise = started<QList<domain::Event>>();
    const std::lock_guard lock(m_mutex);
    if (!m_tail || m_tail->lists.size() >= most) {
        m_tail = std::make_shared<Group>();
        m_thread.post([this, group = m_tail] { write(group); });
    }
    m_tail->lists.append(std::move(events));
    m_tail->promises.push_back(promise);
    return promise->future();
}

void Journal::Writer::write(const std::shared_ptr<Group> &group)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_tail == group)
            m_tail.reset(); // complete from here on
    }
    const QList<domain::Result<Written>> results = m_ledger->appendEach(group->lists);
    Written together;
    QHash<QString, qsizetype> places;
    for (const domain::Result<Written> &written : results) {
        if (!written)
            continue;
        together.events.append(written->events);
        for (const domain::Case &row : written->changed) {
            if (const auto known = places.constFind(row.id); known != places.cend()) {
                together.changed[*known] = row;
            } else {
                places.insert(row.id, together.changed.size());
                together.changed.append(row);
            }
        }
    }
    if (!together.events.isEmpty())
        announce(together);
    for (qsizetype i = 0; i < results.size(); ++i) {
        const domain::Result<Written> &written = results.at(i);
        finish(*group->promises.at(static_cast<size_t>(i)),
               written ? Events(written->events) : Events(domain::Failure(written.error())));
    }
}

// The front waits for this thread before it goes, and what was not said goes with it.
void Journal::Writer::announce(const Written &written)
{
    m_outbox.put([front = m_front, written] { Q_EMIT front->appended(written.events, written.changed); });
}

QFuture<Journal::Writer::Events> Journal::Writer::erase(QString personId, QString why, QString actor)
{
    return ask<QList<domain::Event>>([this, personId, why, actor](Ledger &ledger) -> Events {
        const domain::Result<Written> written = ledger.erase(personId, why, actor);
        if (!written)
            return domain::Failure(written.error());
        announce(*written);
        return written->events;
    });
}

QFuture<domain::Result<Verification>> Journal::Writer::verify()
{
    const auto promise = started<Verification>();
    post([this, promise] {
        if (!m_ledger->isOpen()) {
            finish<Verification>(*promise, domain::fail(domain::ErrorKind::Storage, QStringLiteral("journal"),
                                                        QStringLiteral("the journal is not open")));
            return;
        }
        m_reader.post([this, promise, database = m_ledger->database()] {
            finish(*promise, walkFile(database, m_ending));
        });
    });
    return promise->future();
}

QFuture<domain::Result<qint64>> Journal::Writer::openInPortions()
{
    const auto load = std::make_shared<Load>();
    load->promise = started<qint64>();
    post([this, load] {
        if (const auto opened = m_ledger->start(); !opened)
            finish<qint64>(*load->promise, domain::Failure(opened.error()));
        else
            loadOn(load);
    });
    return load->promise->future();
}

// One portion, then back to the end of the queue: whoever waits is served in between.
void Journal::Writer::loadOn(const std::shared_ptr<Load> &load)
{
    // A screenful at once; later ones as large as a receiver can take within a frame.
    const int size = load->begun ? 2000 : 200;
    auto portion = m_ending ? domain::Result<Portion>(
                                  domain::fail(domain::ErrorKind::Cancelled, QStringLiteral("journal open")))
                            : m_ledger->portion(size);
    if (!portion) {
        finish<qint64>(*load->promise, domain::Failure(portion.error()));
        return;
    }
    const bool anew = portion->anew || !load->begun;
    load->count = (anew ? 0 : load->count) + portion->cases.size();
    load->begun = true;
    m_outbox.put([front = m_front, cases = portion->cases, anew] { Q_EMIT front->loaded(cases, anew); });
    if (portion->last)
        finish<qint64>(*load->promise, load->count);
    else
        post([this, load] { loadOn(load); });
}

} // namespace journal
