// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace desk {

/// Many durations, and their median at any time without a walk over them: counted to the second below two
/// hours, to the minute up to 30 days, the rest together.
class Durations {
public:
    Durations();
    void add(int seconds) { count(seconds, 1); }
    void remove(int seconds) { count(seconds, -1); }
    int size() const { return m_size; }
    /// Seconds, of the lower middle one; nothing without any.
    std::optional<int> median() const;

private:
    void count(int seconds, int by);
    std::vector<int> m_counts;
    std::vector<int> m_blocks; ///< sums, so that the way to the middle is short
    int m_size = 0;
};

} // namespace desk
