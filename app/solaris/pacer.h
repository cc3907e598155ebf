// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/urgency.h"

#include <chrono>
#include <deque>

namespace solaris {

/// The budget of requests a second that all calls of a client share, and the pauses a server asks for. What a
/// person waits for leaves at once and is paid for by the background calls after it; nobody leaves while the
/// server wants quiet. Without a clock of its own: `now` counts from any moment and never runs back.
class Pacer {
public:
    using Time = std::chrono::milliseconds;

    void setRate(double perSecond); ///< kept between 0.1 and 1000; 5 at first
    double rate() const { return m_rate; }

    /// Books one request and says how long it has to wait for its turn. During a quiet it has to ask again
    /// for quietFor() when that wait is over.
    Time book(domain::Urgency urgency, Time now);
    /// True when a background call could leave at once.
    bool isFree(Time now);
    /// One request is on the wire now.
    void sent(Time now);
    /// Requests a second that left, over the last ten seconds.
    double sentPerSecond(Time now) const;

    /// The server wants quiet (429, 503 with Retry-After) for so long; one hour is the most.
    void quiet(Time span, Time now);
    /// What is left of that.
    Time quietFor(Time now) const;

private:
    void earn(Time now);

    double m_rate = 5.0;
    double m_credit = 1.0; ///< requests that may leave; below zero they are booked ahead
    Time m_earned{};
    Time m_quietUntil{};
    std::deque<Time> m_sent;
};

} // namespace solaris
