// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the journal knows of itself, by name in `meta`. The names are stored: never change one.
namespace journal {

inline const QString projectionName = QStringLiteral("projection");     ///< the fold that made `cases`
inline const QString deskKeyName = QStringLiteral("desk key");          ///< wrapped by the master key
inline const QString outsideHeadName = QStringLiteral("head outside");  ///< set once journal.head exists
inline const QString lostDeskKeyName = QStringLiteral("desk key lost"); ///< up to this seq (salvage)

} // namespace journal
