// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// An amount of the API, in cents ("150050"), as it is typed: in euros ("1500,50" in German). Any other text
/// stays as it is.
QString eurosOf(const QString &cents);

/// The API's text, in cents, for an amount typed in euros; the typed text itself where it is unclear.
QString centsOf(const QString &typed);

/// Why what was typed is no amount in euros; empty when it is one, or nothing was typed.
QString eurosRefusal(const QString &typed);

/// The amount as it was understood, or how to type one. `path`: of the field with the amount.
QString eurosHint(const QString &path, const QString &typed);

} // namespace ui
