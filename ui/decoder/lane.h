// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/urgency.h"
#include "ui/decoder/helper.h"

#include <QSet>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <variant>

namespace ui {

/// One order on its way. The bytes go along, since a process that broke down has to be given them anew.
struct Job {
    quint64 ticket = 0;
    domain::Urgency urgency = domain::Urgency::Person;
    wire::Order order;
};
using Outcome = std::variant<Opened, Pixels, Found>;

/// A thread and the decoder's process that it talks to, for the documents of one case. Another case gets
/// another lane: no process ever holds two persons' documents.
class Lane {
public:
    /// `deliver` is called on the lane's thread.
    using Deliver = std::function<void(quint64 ticket, Outcome outcome)>;
    Lane(DecoderProgram program, Deliver deliver);
    ~Lane(); ///< waits for the thread; at once after retire() and isDone()

    void post(Job job);
    void raise(quint64 ticket);              ///< a person waits for it now
    void drop(const QSet<quint64> &tickets); ///< those not begun
    /// Ends the process and the thread soon; what waits is dropped, what runs is broken off.
    void retire();
    bool isDone() const { return m_done; }

private:
    void loop();
    Outcome carryOut(const wire::Order &order);
    DecodeProblem ensureOpen(const wire::Order &order);
    Opened open(const wire::Order &order);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_done = false;
    Deliver m_deliver;
    Helper m_helper;        ///< the thread's own
    QSet<QString> m_isOpen; ///< in the process that runs now
    std::thread m_thread;   ///< last: it uses all of the above
};

} // namespace ui
