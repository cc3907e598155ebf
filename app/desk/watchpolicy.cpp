// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watchpolicy.h"

#include <algorithm>
#include <cmath>

namespace desk {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr milliseconds longest = 15min;  ///< of what is open
constexpr milliseconds onScreen = 15s;   ///< somebody waits for it
constexpr milliseconds freshBelow = 12s; ///< asked this often is fresh
constexpr seconds soon = 30min;          ///< who did not begin, or begin again, within that comes some day
constexpr seconds newBelow = 2min;
constexpr milliseconds newEvery = 2600ms; ///< and the wait for its turn: seen within 3 s (DESIGN 8)

/// `first` up to the age `until`, then growing with its root.
milliseconds stretched(milliseconds first, seconds until, seconds age)
{
    if (age <= until)
        return first;
    const double factor = std::sqrt(double(age.count()) / double(until.count()));
    return milliseconds(qint64(double(first.count()) * factor));
}

/// Of a case that waits for its customer to begin.
milliseconds waitingEvery(seconds age)
{
    return stretched(1min, soon, age);
}

milliseconds openEvery(const Standing &standing)
{
    switch (standing.status) {
    case domain::Status::Pending:
        // IDnow ends a request that was open for 30 minutes; whoever is pending longer has not begun yet.
        return standing.age < soon ? stretched(3200ms, newBelow, standing.age) : waitingEvery(standing.age);
    case domain::Status::PendingFailed:
    case domain::Status::PendingSuccessful:
        return standing.age < 5min ? 10s : stretched(20s, 5min, standing.age);
    case domain::Status::Aborted:
    case domain::Status::Canceled:
        return standing.age < soon ? stretched(15s, 10min, standing.age) : waitingEvery(standing.age);
    default: return stretched(30s, 30min, standing.age); // words of a later API: asked on, tolerantly
    }
}

} // namespace

std::optional<Turn> turnOf(const Standing &standing)
{
    using domain::Status;
    if (!standing.collected)
        return Turn{Lane::Fresh, 2s}; // also of a failure: until then nobody may decide about it
    if (standing.status == Status::Created || domain::isFinal(standing.status))
        return std::nullopt;
    if (standing.status == Status::Successful) {
        if (standing.visible)
            return Turn{Lane::Visible, 10min};
        if (standing.age > recentSuccess)
            return std::nullopt;
        return Turn{Lane::Settled, stretched(1h, 1h, standing.age)};
    }
    if (standing.status == Status::Pending && standing.age < newBelow)
        return Turn{Lane::New, newEvery};
    const milliseconds every = std::min(openEvery(standing), longest);
    const bool isInCall = standing.status == Status::Pending && standing.age < soon;
    if (isInCall || every < freshBelow)
        return Turn{Lane::Fresh, every};
    if (standing.visible)
        return Turn{Lane::Visible, std::max(onScreen, every / 8)};
    return Turn{Lane::Open, every};
}

bool canBeAsked(const domain::Case &row)
{
    return !row.erased && !row.identificationId.isEmpty() && !row.solarisPersonId.isEmpty();
}

} // namespace desk
