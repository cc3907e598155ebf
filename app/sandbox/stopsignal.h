// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace sandbox {

/// Says that the server stops, so that no thread waits longer than it must.
class StopSignal {
public:
    void stop()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
    }

    bool stopped() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_stopped;
    }

    /// Waits this long, or until the stop; true when stopped.
    bool waitFor(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, time, [this] { return m_stopped; });
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopped = false;
};

} // namespace sandbox
