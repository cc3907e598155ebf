// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace desk {

/// The watch's time, made of two clocks that each lie in their own way: the steady one stands still while the
/// computer sleeps (on Linux), the wall clock is set forward and back by people. It runs with the steady
/// clock; where the wall clock got ahead by more than a moment, that gap counts as sleep. It never runs back.
class WatchTime {
public:
    using Time = std::chrono::milliseconds;

    /// A clock that runs `pace` times as fast as the steady one, for a sandbox that plays as fast.
    explicit WatchTime(double pace = 1.0)
        : m_pace(pace)
    {
    }

    /// Reads both clocks; gives how long the computer slept since the last reading, in the watch's time.
    Time read(Time steady, Time wall);
    Time now() const { return m_now; }

private:
    const double m_pace;
    bool m_started = false;
    Time m_steady{};
    Time m_wall{};
    Time m_now{};
};

} // namespace desk
