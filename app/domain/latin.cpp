// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latin.h"

#include <QCoreApplication>
#include <QLocale>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

using Kind = OddCharacter::Kind;

struct LatinWords {
    Q_DECLARE_TR_FUNCTIONS(LatinWords)
};

/// Common punctuation lies below; above come the marks of East Asian writing.
constexpr char32_t endOfWesternPunctuation = 0x2E80;
/// From here on Unicode keeps second forms of letters: ligatures, full width.
constexpr char32_t startOfForms = 0xFB00;
constexpr char32_t ordinaryBlank = U' ';

UScriptCode scriptOf(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &status);
}

bool turnsDirection(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

std::optional<Kind> oddKind(char32_t c)
{
    const UScriptCode script = scriptOf(c);
    const auto unless = [](bool allowed, Kind kind) { return allowed ? std::nullopt : std::optional(kind); };
    switch (u_charType(static_cast<UChar32>(c))) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_OTHER_LETTER:
        if (script == USCRIPT_LATIN)
            return unless(c < startOfForms, Kind::Form);
        return script == USCRIPT_COMMON ? Kind::Form : Kind::Script;
    case U_MODIFIER_LETTER:
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
        if (u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            return Kind::Invisible;
        return unless(script == USCRIPT_LATIN || script == USCRIPT_COMMON || script == USCRIPT_INHERITED,
                      Kind::Script);
    case U_DECIMAL_DIGIT_NUMBER: return unless(c < 0x80, Kind::Script);
    case U_SPACE_SEPARATOR: return unless(c == ordinaryBlank, Kind::Blank);
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
        return unless(c < endOfWesternPunctuation && script == USCRIPT_COMMON, Kind::Symbol);
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
    case U_CONTROL_CHAR: return Kind::Control;
    case U_FORMAT_CHAR: return turnsDirection(c) ? Kind::Direction : Kind::Invisible;
    default: return Kind::Symbol;
    }
}

QString character(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

QString codePoint(char32_t c)
{
    return u"U+%1"_s.arg(QString::number(uint(c), 16).toUpper(), 4, u'0');
}

/// "Cyrillic", in the user's language.
QString scriptName(char32_t c)
{
    const std::string tag = std::string("und-") + uscript_getShortName(scriptOf(c));
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale script = icu::Locale::forLanguageTag(tag, status);
    icu::UnicodeString name;
    script.getDisplayScript(icu::Locale(QLocale().name().toLatin1().constData()), name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029;
}

bool isBlank(char32_t c)
{
    return QChar::isSpace(c);
}

} // namespace

std::optional<OddCharacter> firstOdd(const QString &text, QStringView alsoAllowed)
{
    qsizetype position = 0;
    for (const char32_t c : text.toUcs4()) {
        ++position;
        if (c < 0x10000 && alsoAllowed.contains(QChar(char16_t(c))))
            continue;
        if (const auto kind = oddKind(c))
            return OddCharacter{c, position, *kind};
    }
    const QString joined = text.normalized(QString::NormalizationForm_C);
    if (joined == text)
        return {};
    position = 0;
    const auto apart = text.toUcs4();
    const auto whole = joined.toUcs4();
    while (position < whole.size() && whole.at(position) == apart.at(position))
        ++position;
    return OddCharacter{whole.value(position, apart.at(position)), position + 1, Kind::Form};
}

QString oddText(const OddCharacter &odd)
{
    const QString code = codePoint(odd.point);
    const QString place = QString::number(odd.position);
    switch (odd.kind) {
    case Kind::Control:
        if (odd.point == U'\t')
            //: %1: where in the text, counted from 1
            return LatinWords::tr("There is a tab at position %1. Remove it.").arg(place);
        if (isLineBreak(odd.point))
            //: %1: where in the text, counted from 1
            return LatinWords::tr("There is a line break at position %1. Remove it.").arg(place);
        break;
    case Kind::Direction:
        //: %1: where in the text, counted from 1, %2: its number, such as U+202E
        return LatinWords::tr(
                   "At position %1 an invisible sign turns the direction of writing (%2). Remove it.")
            .arg(place, code);
    case Kind::Blank:
        //: %1: where in the text, counted from 1, %2: its number, such as U+00A0
        return LatinWords::tr("The blank at position %1 isn't an ordinary one (%2). Replace it.")
            .arg(place, code);
    case Kind::Symbol:
        //: %1: the character, %2: where in the text, counted from 1
        return LatinWords::tr("“%1” at position %2 is a symbol. Letters and punctuation only.")
            .arg(character(odd.point), place);
    case Kind::Script:
        //: %1: the character, %2: where in the text, counted from 1, %3: its script, such as Cyrillic
        return LatinWords::tr(
                   "“%1” at position %2 isn't Latin but %3. Enter the Latin spelling shown on the ID.")
            .arg(character(odd.point), place, scriptName(odd.point));
    case Kind::Form:
        //: %1: the character, %2: where in the text, counted from 1, %3: its number, such as U+FB01
        return LatinWords::tr(
                   "“%1” at position %2 is a special form of a letter (%3). Type the ordinary letter.")
            .arg(character(odd.point), place, code);
    case Kind::Invisible: break;
    }
    //: %1: where in the text, counted from 1, %2: its number, such as U+200B
    return LatinWords::tr("There is an invisible character at position %1 (%2). Remove it.").arg(place, code);
}

bool isLatin(const QString &text)
{
    const auto points = text.toUcs4();
    return std::none_of(points.cbegin(), points.cend(), [](char32_t c) {
        const auto kind = oddKind(c);
        return kind && *kind != Kind::Blank;
    });
}

QString withVisibleBlanks(const QString &text)
{
    const auto points = text.toUcs4();
    qsizetype first = 0;
    while (first < points.size() && isBlank(points.at(first)))
        ++first;
    qsizetype last = points.size();
    while (last > first && isBlank(points.at(last - 1)))
        --last;
    QString result;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        const auto kind = oddKind(c);
        if (c == U'\t')
            result += u'→';
        else if (isLineBreak(c))
            result += u'↵';
        else if (isBlank(c) && (i < first || i >= last))
            result += u'␣';
        else if (kind == Kind::Control || kind == Kind::Invisible || kind == Kind::Direction)
            result += QString(u"⟨"_s + codePoint(c) + u"⟩"_s);
        else
            result += character(c);
    }
    return result;
}

QString tidied(const QString &text)
{
    QString result;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        const auto kind = oddKind(c);
        if (isBlank(c) || kind == Kind::Control || kind == Kind::Blank) {
            // A tab or a line break stands between words: one blank keeps them apart.
            if (c == ordinaryBlank || !result.endsWith(u' '))
                result += u' ';
        } else if (kind != Kind::Invisible && kind != Kind::Direction) {
            result += character(c);
        }
    }
    return result.trimmed();
}

} // namespace domain
