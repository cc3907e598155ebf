// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace logbook {

/// A text that stands in the program's source. It is made while compiling and in no other way, so nothing
/// that was typed, received or read from a file can become one: this is what keeps the log clean.
class Word {
public:
    constexpr Word() = default;
    template <std::size_t length>
    consteval Word(const char (&text)[length]) // NOLINT(google-explicit-constructor)
        : m_text(text, length - 1)
    {
        for (const char c : m_text) {
            if (!isPlain(c))
                throw "a word of the log is plain: letters, digits, blanks and _-./{}";
        }
    }

    constexpr std::string_view text() const { return m_text; }
    constexpr bool isEmpty() const { return m_text.empty(); }

private:
    /// What stands in JSON as it is.
    static constexpr bool isPlain(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' ||
               c == '_' || c == '-' || c == '.' || c == '/' || c == '{' || c == '}';
    }

    std::string_view m_text;
};

} // namespace logbook
