// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validate.h"

#include <algorithm>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace domain {
namespace {

/// Common punctuation lies below; above come the marks of East Asian writing.
constexpr char32_t endOfWesternPunctuation = 0x2E80;

bool isAllowed(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(point, &status);
    switch (u_charType(point)) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_OTHER_LETTER: return script == USCRIPT_LATIN;
    case U_MODIFIER_LETTER:
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
        return script == USCRIPT_LATIN || script == USCRIPT_COMMON || script == USCRIPT_INHERITED;
    case U_DECIMAL_DIGIT_NUMBER: return c < 0x80;
    case U_SPACE_SEPARATOR:
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION: return c < endOfWesternPunctuation && script == USCRIPT_COMMON;
    default: return false;
    }
}

} // namespace

bool isLatin(const QString &text)
{
    const auto points = text.toUcs4();
    return std::all_of(points.cbegin(), points.cend(), [](char32_t c) { return isAllowed(c); });
}

} // namespace domain
