// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace ui {

/// What stands under a field while nothing is wrong: how its text was understood, or what belongs there.
QString echoOf(const QString &path, const QString &typed, bool sandbox, const QDate &today);

/// A date that can't be mistaken: "24. Dezember 1972".
QString dateInWords(const QDate &date);

} // namespace ui
