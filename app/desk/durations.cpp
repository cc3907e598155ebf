// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/durations.h"

#include <algorithm>

namespace desk {
namespace {

constexpr int fine = 2 * 3600;
constexpr int longestKept = 30 * 24 * 3600;
constexpr int block = 256;
constexpr int buckets = fine + (longestKept - fine) / 60 + 1;

int bucketOf(int seconds)
{
    const int kept = std::clamp(seconds, 0, longestKept);
    return kept < fine ? kept : fine + (kept - fine) / 60;
}

} // namespace

Durations::Durations()
    : m_counts(buckets)
    , m_blocks(buckets / block + 1)
{
}

void Durations::count(int seconds, int by)
{
    const int bucket = bucketOf(seconds);
    m_counts[size_t(bucket)] += by;
    m_blocks[size_t(bucket / block)] += by;
    m_size += by;
}

std::optional<int> Durations::median() const
{
    if (m_size == 0)
        return std::nullopt;
    int before = (m_size - 1) / 2;
    size_t at = 0;
    while (before >= m_blocks[at])
        before -= m_blocks[at++];
    size_t bucket = at * block;
    while (before >= m_counts[bucket])
        before -= m_counts[bucket++];
    const int found = int(bucket);
    return found < fine ? found : fine + (found - fine) * 60;
}

} // namespace desk
