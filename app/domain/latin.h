// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

/// Which characters a text for the API may hold (reference 2: Latin script only, or the identification fails;
/// 4.1: no symbols, no emoji), and how a text that holds others is shown and put right.
namespace domain {

/// A character that may not be sent, and where it stands.
struct OddCharacter {
    enum class Kind {
        Control,   ///< tab, line break and their like
        Invisible, ///< zero width
        Direction, ///< turns the direction of writing
        Blank,     ///< a blank that isn't the ordinary one
        Symbol,    ///< emoji, "<", "©"
        Script,    ///< a letter or digit that isn't Latin
        Form,      ///< a special form: ligature, full width, an accent apart from its letter
    };
    char32_t point = 0;
    qsizetype position = 0; ///< code points, from 1
    Kind kind = Kind::Symbol;
    bool operator==(const OddCharacter &) const = default;
};

/// The first character that may not be sent; `alsoAllowed` lists symbols that may ("+" in an e-mail address).
std::optional<OddCharacter> firstOdd(const QString &text, QStringView alsoAllowed = {});

/// Says which character it is, where, and what to do; in the user's language.
QString oddText(const OddCharacter &odd);

/// True when every letter is of the Latin script (marks, digits, punctuation and blanks are allowed).
bool isLatin(const QString &text);

/// The text with a sign for everything that can't be seen: "␣" for blanks at the ends, "→" for a tab, "↵" for
/// a line break, "⟨U+200B⟩" for others.
QString withVisibleBlanks(const QString &text);

/// Without white space at the ends, without invisible characters, other blanks made ordinary ones, accents
/// joined to their letters. For the user's order only: nothing typed is changed in silence.
QString tidied(const QString &text);

} // namespace domain
