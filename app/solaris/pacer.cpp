// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/pacer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace solaris {

using namespace std::chrono_literals;

namespace {

constexpr Pacer::Time window = 10s;
constexpr Pacer::Time longestQuiet = 1h; ///< a header gone wrong shall not end the working day
constexpr double longestDebt = 2.0; ///< seconds; what persons do holds the background up no longer than this

} // namespace

void Pacer::setRate(double perSecond)
{
    m_rate = std::clamp(perSecond, 0.1, 1000.0);
}

void Pacer::earn(Time now)
{
    const double seconds = std::chrono::duration<double>(now - m_earned).count();
    // One second's worth is saved up at most: after a pause there is no burst.
    m_credit = std::min(m_credit + std::max(seconds, 0.0) * m_rate, std::max(m_rate, 1.0));
    m_earned = std::max(m_earned, now);
}

Pacer::Time Pacer::book(domain::Urgency urgency, Time now)
{
    earn(now);
    m_credit -= 1.0;
    if (urgency == domain::Urgency::Person) {
        m_credit = std::max(m_credit, -longestDebt * m_rate);
        return quietFor(now);
    }
    const auto turn = Time(std::int64_t(std::ceil(std::max(-m_credit, 0.0) / m_rate * 1000.0)));
    return std::max(turn, quietFor(now));
}

bool Pacer::isFree(Time now)
{
    earn(now);
    return m_credit >= 1.0 && quietFor(now) == 0ms;
}

void Pacer::sent(Time now)
{
    while (!m_sent.empty() && m_sent.front() <= now - window)
        m_sent.pop_front();
    m_sent.push_back(now);
}

double Pacer::sentPerSecond(Time now) const
{
    const auto recent =
        std::count_if(m_sent.begin(), m_sent.end(), [now](Time at) { return at > now - window; });
    return double(recent) / std::chrono::duration<double>(window).count();
}

void Pacer::quiet(Time span, Time now)
{
    m_quietUntil = std::max(m_quietUntil, now + std::min(span, longestQuiet));
    m_credit = std::min(m_credit, 1.0); // what was saved up would be a burst into a busy server
}

Pacer::Time Pacer::quietFor(Time now) const
{
    return std::max(m_quietUntil - now, Time(0));
}

} // namespace solaris
