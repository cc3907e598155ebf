// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/urgency.h"

#include <deque>
#include <functional>

namespace solaris {

/// Lets a number of requests onto the wire at once; the others wait here in order, those that a person waits
/// for in front. Qt would queue them too,
/// but with their time-outs already running (qt-pitfalls 5.4), and a POST would look sent that never left.
class Gate {
public:
    /// Starts a request and says true, or says false when it is no longer wanted.
    using Entry = std::function<bool()>;

    explicit Gate(int places)
        : m_free(places)
    {
    }

    void enter(Entry entry, domain::Urgency urgency);
    /// To be called once for each entry that said true.
    void leave();

private:
    void admit();

    int m_free;
    std::deque<Entry> m_persons;
    std::deque<Entry> m_background;
};

} // namespace solaris
