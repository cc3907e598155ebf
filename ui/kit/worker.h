// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace ui {

/// One thread that does jobs in their order, off the GUI thread. A std::thread, so that ThreadSanitizer sees
/// it (DESIGN 4). The destructor drops what waits and ends after the job at hand.
class Worker {
public:
    Worker();
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void post(std::function<void()> job);
    /// Forgets the jobs that have not begun.
    void dropWaiting();

private:
    void loop();
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_stop = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace ui
