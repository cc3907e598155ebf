// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace journal {

/// One thread that does one job after another, in the order they were posted. On std:: primitives, so that
/// ThreadSanitizer sees what happens between the threads (toolchain, trap 11).
class WriterThread {
public:
    WriterThread();
    ~WriterThread(); ///< ends when all that was posted is done
    WriterThread(const WriterThread &) = delete;
    WriterThread &operator=(const WriterThread &) = delete;

    void post(std::function<void()> job);

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_ending = false;
    std::thread m_thread; ///< last: it starts when all the rest is there
};

} // namespace journal
