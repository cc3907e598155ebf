// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// Short texts by number, packed together: half a million of them cost little more than their bytes, and a
/// walk over them reads memory from front to back.
class TextStore {
public:
    int size() const { return m_size; }
    void append(std::string_view text);
    void replace(int number, std::string_view text);
    std::string_view at(int number) const
    {
        const Chunk &chunk = m_chunks[size_t(number) / perChunk];
        const size_t i = size_t(number) % perChunk;
        const size_t from = i == 0 ? 0 : chunk.ends[i - 1];
        return std::string_view(chunk.bytes).substr(from, chunk.ends[i] - from);
    }

private:
    static constexpr size_t perChunk = 512;
    struct Chunk {
        std::string bytes;
        std::array<uint32_t, perChunk> ends{};
    };
    std::vector<Chunk> m_chunks;
    int m_size = 0;
};

/// A row's values by its place in desk::Cases, which grows at both ends: one vector for each.
template <typename Store>
struct BothEnds {
    Store loaded; ///< places from 0 upwards
    Store opened; ///< places from -1 downwards
    Store &of(int place) { return place >= 0 ? loaded : opened; }
    const Store &of(int place) const { return place >= 0 ? loaded : opened; }
    static size_t number(int place) { return size_t(place >= 0 ? place : -1 - place); }
};

} // namespace ui
