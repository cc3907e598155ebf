// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/gate.h"

namespace solaris {

void Gate::enter(Entry entry, domain::Urgency urgency)
{
    (urgency == domain::Urgency::Person ? m_persons : m_background).push_back(std::move(entry));
    admit();
}

void Gate::leave()
{
    ++m_free;
    admit();
}

void Gate::admit()
{
    while (m_free > 0 && !(m_persons.empty() && m_background.empty())) {
        std::deque<Entry> &line = m_persons.empty() ? m_background : m_persons;
        const Entry next = std::move(line.front());
        line.pop_front();
        --m_free; // before the call: an entry may come back here
        if (!next()) {
            ++m_free;
        }
    }
}

} // namespace solaris
