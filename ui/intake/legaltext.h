// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consent.h"

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace ui {

/// A versioned legal text: configuration, not code, because its wording belongs to Solaris (reference 15).
struct LegalText {
    QString id; ///< "terms"; says what the consent is about (domain::consentKindOfText)
    QString version;
    QString language;     ///< "de" or "en"
    QString title;        ///< above the text
    QString markdown;     ///< what is shown, without the front matter
    QString statement;    ///< beside the check box, the customer's own words: "I accept …"
    int order = 100;      ///< among a firm's further statements; terms and data always come first
    bool isSample = true; ///< no wording for real customers
    QString sha256;       ///< hex, of shownText(): the proof of what the customer accepted
};

/// Exactly what the customer has before them: title, text, statement; a blank line between.
QString shownText(const LegalText &text);

/// A text of a firm may be long, but not a way to fill the memory.
inline constexpr qint64 largestLegalText = 512 * 1024;

/// Reads a file: front matter between `---` lines (id, version, language, title, statement; `order` and
/// `sample: yes` may follow) and the text below. What is wrong comes back as a sentence in the user's
/// language: not UTF-8, too long, incomplete, invisible control characters, HTML, pictures, links other than
/// https.
tl::expected<LegalText, QString> parseLegalText(const QByteArray &file);

} // namespace ui
