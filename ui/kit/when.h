// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

/// Times as people read them, in the user's language and local zone.
namespace ui::when {

QString clock(const QDateTime &at);        ///< "14:02:07"
QString dateAndClock(const QDateTime &at); ///< "23.11.2026 14:02" or "23 Nov 2026 14:02"
QString date(const QDate &at);
QString ago(const QDateTime &at, const QDateTime &now); ///< "3 s", "4 min", "2 h", "5 d"; empty when invalid
/// How long after `now` that says something else; empty when invalid.
std::optional<std::chrono::milliseconds> agoLasts(const QDateTime &at, const QDateTime &now);
QString duration(qint64 seconds); ///< its two biggest units: "12 s", "4 min 10 s", "3 h 12 min", "2 d 5 h"

} // namespace ui::when
