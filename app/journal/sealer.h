// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "journal/chain.h"
#include "keys/cipher.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace journal {

/// Makes rows of events: written out, sealed and chained. A large batch is worked on by a thread of its own,
/// so that the writer meanwhile looks up keys and inserts; a small one on the caller's, since waking a thread
/// costs more than sealing a few events. Used by one thread.
class Sealer {
public:
    Sealer();
    ~Sealer();
    Q_DISABLE_COPY_MOVE(Sealer)

    /// Begins a batch behind `head`; what is left of an earlier one is forgotten.
    void begin(const Head &head);
    /// One more event, its seq and time already set.
    void add(const domain::Event &event, const keys::Key &key);
    /// The next row, in the order added; call as often as add() was.
    Row next();

private:
    struct Job {
        domain::Event event;
        keys::Key key;
    };
    using Jobs = std::vector<Job>;
    using Rows = std::deque<Row>;

    void run();
    void rest(); ///< waits until the thread has nothing left to do
    static Rows seal(const Jobs &jobs, Head &head);

    Head m_head; ///< where the chain stands; the thread's while it has jobs
    Jobs m_filling;
    Rows m_ready;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_done;
    std::deque<Jobs> m_jobs;
    std::deque<Rows> m_rows;
    bool m_busy = false;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace journal
