// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/winansi.h"

#include <QList>
#include <algorithm>
#include <array>
#include <utility>

namespace sandbox {

namespace {

using Entry = std::pair<char32_t, const char *>;

// Windows-1252 keeps these between 0x80 and 0x9f (PDF 32000-1, annex D); the rest equals Latin-1.
constexpr std::array<Entry, 27> upperControls{{
    {U'€', "\x80"}, {U'‚', "\x82"}, {U'ƒ', "\x83"}, {U'„', "\x84"}, {U'…', "\x85"}, {U'†', "\x86"},
    {U'‡', "\x87"}, {U'ˆ', "\x88"}, {U'‰', "\x89"}, {U'Š', "\x8a"}, {U'‹', "\x8b"}, {U'Œ', "\x8c"},
    {U'Ž', "\x8e"}, {U'‘', "\x91"}, {U'’', "\x92"}, {U'“', "\x93"}, {U'”', "\x94"}, {U'•', "\x95"},
    {U'–', "\x96"}, {U'—', "\x97"}, {U'˜', "\x98"}, {U'™', "\x99"}, {U'š', "\x9a"}, {U'›', "\x9b"},
    {U'œ', "\x9c"}, {U'ž', "\x9e"}, {U'Ÿ', "\x9f"},
}};

// Letters that no decomposition leads back to a basic one.
constexpr std::array<Entry, 15> nearest{{
    {U'Đ', "D"},
    {U'đ', "d"},
    {U'Ħ', "H"},
    {U'ħ', "h"},
    {U'ı', "i"},
    {U'ĸ', "k"},
    {U'Ł', "L"},
    {U'ł', "l"},
    {U'Ŋ', "N"},
    {U'ŋ', "n"},
    {U'Ŧ', "T"},
    {U'ŧ', "t"},
    {U'ẞ', "SS"},
    {U'Ə', "A"},
    {U'ə', "a"},
}};

template <std::size_t N>
const char *find(const std::array<Entry, N> &table, char32_t letter)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [letter](const Entry &e) { return e.first == letter; });
    return found == table.end() ? nullptr : found->second;
}

bool isLatin1(char32_t letter)
{
    return (letter >= 0x20 && letter < 0x7f) || (letter >= 0xa0 && letter <= 0xff);
}

QByteArray nearestBytes(char32_t letter)
{
    if (const char *basic = find(nearest, letter))
        return basic;
    const QString parts = QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD);
    QByteArray bytes;
    for (const QChar part : parts) {
        if (isLatin1(part.unicode()))
            bytes += static_cast<char>(part.unicode());
        else if (const char *basic = find(nearest, part.unicode()))
            bytes += basic;
    }
    return bytes.isEmpty() ? QByteArray("?") : bytes;
}

} // namespace

WinAnsi toWinAnsi(const QString &text)
{
    WinAnsi result;
    const auto letters = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t letter : letters) {
        if (isLatin1(letter)) {
            result.bytes += static_cast<char>(letter);
        } else if (const char *upper = find(upperControls, letter)) {
            result.bytes += upper;
        } else if (letter < 0x20 || (letter >= 0x7f && letter < 0xa0)) {
            result.bytes += ' ';
        } else {
            result.bytes += nearestBytes(letter);
            result.exact = false;
        }
    }
    return result;
}

} // namespace sandbox
