// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/worker.h"

#include <utility>

namespace ui {

Worker::Worker()
    : m_thread([this] { loop(); })
{
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_jobs.clear();
    }
    m_wake.notify_all();
    m_thread.join();
}

void Worker::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Worker::dropWaiting()
{
    std::deque<std::function<void()>> dropped; // dies outside the lock: a job may hold megabytes
    const std::lock_guard lock(m_mutex);
    dropped.swap(m_jobs);
}

void Worker::loop()
{
    while (true) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
            if (m_stop)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace ui
