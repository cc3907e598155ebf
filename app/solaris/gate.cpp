// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/gate.h"

namespace solaris {

void Gate::enter(Entry entry)
{
    m_waiting.push_back(std::move(entry));
    admit();
}

void Gate::leave()
{
    ++m_free;
    admit();
}

void Gate::admit()
{
    while (m_free > 0 && !m_waiting.empty()) {
        const Entry next = std::move(m_waiting.front());
        m_waiting.pop_front();
        --m_free; // before the call: an entry may come back here
        if (!next()) {
            ++m_free;
        }
    }
}

} // namespace solaris
