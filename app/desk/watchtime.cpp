// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watchtime.h"

#include <algorithm>
#include <cstdint>

namespace desk {

using namespace std::chrono_literals;

namespace {

constexpr WatchTime::Time moment = 5s;         ///< less is a clock being set right
constexpr WatchTime::Time longestSleep = 240h; ///< more is a clock set wrong

} // namespace

WatchTime::Time WatchTime::read(Time steady, Time wall)
{
    const Time ran = m_started ? std::max(steady - m_steady, 0ms) : 0ms;
    const Time showed = m_started ? wall - m_wall : 0ms;
    m_started = true;
    m_steady = steady;
    m_wall = wall;
    const Time gap = showed - ran > moment ? std::min(showed - ran, longestSleep) : 0ms;
    const auto scaled = [this](Time time) { return Time(std::int64_t(double(time.count()) * m_pace)); };
    m_now += scaled(ran) + scaled(gap);
    return scaled(gap);
}

} // namespace desk
