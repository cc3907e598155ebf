// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <chrono>
#include <optional>

namespace desk {

/// What the watch weighs of a case.
struct Standing {
    domain::Status status = domain::Status::Unknown;
    bool collected = true;      ///< nothing of a result is left to be read (domain::awaitsCollecting)
    bool visible = false;       ///< its row is on screen, or its pane is open
    std::chrono::seconds age{}; ///< of the status
};

/// Who goes before whom when the budget is short. Each lane has a guaranteed share, so that none starves.
enum class Lane {
    New,     ///< opened a moment ago: seen within three seconds, whatever else there is to do
    Fresh,   ///< a customer is in the call, or a review has just begun
    Visible, ///< somebody looks at it
    Open,    ///< waits for hours or days
    Settled, ///< successful and not old: fraud may still be found (case 3)
};
inline constexpr int laneCount = 5;

/// How often a case is asked about, and in which lane.
struct Turn {
    Lane lane = Lane::Open;
    std::chrono::milliseconds every{};
};

/// Nothing: never, or for a success that is older than recentSuccess only on the long round. A change grows
/// less likely with the age of a status, about as 1/age; the least mean delay for a budget then comes from
/// intervals that grow with the root of the age (reference 10.4 gives the beginnings).
std::optional<Turn> turnOf(const Standing &standing);

/// Older successes are not planned one by one; the watch walks through them with what is left of a small
/// share.
inline constexpr std::chrono::hours recentSuccess{72};

/// False for what can't be asked: erased, or no identification exists.
bool canBeAsked(const domain::Case &row);

} // namespace desk
