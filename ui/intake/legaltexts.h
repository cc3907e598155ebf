// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/legaltext.h"

#include <QList>
#include <QStringList>

namespace ui {

/// The statements a customer is asked for, from one folder; either all of it can be used or nothing.
struct LegalTexts {
    QString folder;        ///< of the firm; empty for the samples that the program carries
    QStringList problems;  ///< sentences for the user, each with its file; while there is one, no text stands
    QList<LegalText> all;  ///< in the order of asking, German before English
    bool isSample = false; ///< one of them at least is no wording for real customers

    /// The statements in this language, in the order of asking; the same ids in both languages.
    QList<LegalText> in(const QString &language) const;
};

/// Reads every file of the folder whose name ends in _de.md or _en.md; an empty name means the samples. Both
/// languages are needed for every statement, and "terms" and "data" always.
LegalTexts readLegalTexts(const QString &folder = {});

} // namespace ui
