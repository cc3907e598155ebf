// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consent.h"
#include "domain/error.h"

#include <QString>
#include <QStringList>

namespace ui {

/// A versioned legal text as shipped: configuration, not code, because its wording belongs to Solaris
/// (reference 15).
struct LegalText {
    QString id;
    QString version;
    QString language; ///< "de" or "en"
    QString title;
    QString markdown; ///< what is shown, without the front matter
    QString sha256;   ///< hex, over the UTF-8 bytes of `markdown`: the proof of what the customer accepted
};

/// Reads front matter between `---` lines (id, version, language, title) and the text below; BadReply when
/// any is missing.
domain::Result<LegalText> parseLegalText(const QByteArray &file);

/// The shipped text of this kind in this language, from `folder`.
domain::Result<LegalText> loadLegalText(domain::ConsentKind kind, const QString &language,
                                        const QString &folder = QStringLiteral(":/legal"));

/// The languages in which both texts exist, German first.
QStringList legalLanguages(const QString &folder = QStringLiteral(":/legal"));

} // namespace ui
