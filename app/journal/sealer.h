// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "journal/eventrow.h"
#include "keys/cipher.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace journal {

/// Makes rows of events: written out, sealed and chained. A large batch is sealed by a thread of its own and
/// by the caller together, since each event is sealed by itself; a small one by the caller alone, since
/// waking a thread costs more than sealing a few events. Used by one thread.
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
    /// Some events and what becomes of them; one thread at a time has it.
    struct Portion {
        std::vector<Job> jobs;
        std::deque<LooseRow> rows;
        bool taken = false;
        bool done = false;
    };

    void run();
    Portion *firstFree(); ///< nullptr when all are taken; with the mutex held
    static void seal(Portion &portion);

    Head m_head; ///< of the rows given out
    std::unique_ptr<Portion> m_filling;
    std::deque<LooseRow> m_ready;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_done;
    std::deque<std::unique_ptr<Portion>> m_portions; ///< in the order added
    bool m_busy = false;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace journal
