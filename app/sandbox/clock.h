// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <mutex>

namespace sandbox {

/// A moment of sandbox time: milliseconds since the sandbox started.
using Moment = std::chrono::milliseconds;

/// The time in which robots work: it runs `speed` times as fast as the wall clock and can be moved ahead.
/// Only delays are measured with it. Stamps in replies are the wall clock's, so that a client's own clock
/// never finds an answer from the future. Safe from any thread.
class Clock {
public:
    explicit Clock(double speed);
    Moment now() const;
    double speed() const;
    void setSpeed(double speed);
    void advance(std::chrono::seconds sandboxTime);

private:
    Moment nowLocked() const;

    mutable std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_since;
    Moment m_base{0};
    double m_speed;
};

} // namespace sandbox
