// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/textstore.h"

namespace ui {

void TextStore::append(std::string_view text)
{
    const size_t i = size_t(m_size) % perChunk;
    if (i == 0)
        m_chunks.emplace_back();
    Chunk &chunk = m_chunks.back();
    chunk.bytes.append(text);
    chunk.ends[i] = uint32_t(chunk.bytes.size());
    if (i + 1 == perChunk)
        chunk.bytes.shrink_to_fit();
    ++m_size;
}

void TextStore::replace(int number, std::string_view text)
{
    const std::string_view old = at(number);
    if (old == text)
        return;
    Chunk &chunk = m_chunks[size_t(number) / perChunk];
    const size_t i = size_t(number) % perChunk;
    const size_t from = i == 0 ? 0 : chunk.ends[i - 1];
    const auto grown = int64_t(text.size()) - int64_t(old.size());
    chunk.bytes.replace(from, old.size(), text);
    const size_t used =
        number / int(perChunk) + 1 == int(m_chunks.size()) ? (size_t(m_size) - 1) % perChunk + 1 : perChunk;
    for (size_t j = i; j < used; ++j)
        chunk.ends[j] = uint32_t(int64_t(chunk.ends[j]) + grown);
}

} // namespace ui
