// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "domain/documentkind.h"
#include "ui/kit/theme.h"

#include <QList>
#include <QString>

namespace ui {

struct SummaryRow {
    QString label;
    QString value;
    bool fixed = false; ///< can't be changed after creating
};

struct SummaryGroup {
    QString heading;
    QList<SummaryRow> rows;
};

/// The application as a person reads it: words instead of codes, dates in the user's language; what is empty
/// is left out.
QList<SummaryGroup> summarize(const desk::Application &application, const QString &documentCountry,
                              domain::DocumentKind kind);

struct SecondLook {
    theme::Tone tone;
    QString text;
};

/// What deserves a second look before creating: allowed, but often a slip.
QList<SecondLook> secondLooks(const desk::Application &application, const QString &documentCountry,
                              const QDate &today, bool sandbox);

} // namespace ui
