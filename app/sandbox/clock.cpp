// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clock.h"

namespace sandbox {

using Steady = std::chrono::steady_clock;

Clock::Clock(double speed)
    : m_since(Steady::now())
    , m_speed(speed)
{
}

Moment Clock::now() const
{
    const std::scoped_lock lock(m_mutex);
    return nowLocked();
}

double Clock::speed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_speed;
}

void Clock::setSpeed(double speed)
{
    const std::scoped_lock lock(m_mutex);
    m_base = nowLocked();
    m_since = Steady::now();
    m_speed = speed > 0 ? speed : 0;
}

void Clock::advance(std::chrono::seconds sandboxTime)
{
    const std::scoped_lock lock(m_mutex);
    m_base += sandboxTime;
}

Moment Clock::nowLocked() const
{
    const std::chrono::duration<double, std::milli> passed = Steady::now() - m_since;
    return m_base + std::chrono::duration_cast<Moment>(passed * m_speed);
}

} // namespace sandbox
