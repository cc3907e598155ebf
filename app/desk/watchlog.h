// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <chrono>

namespace desk {

/// Tells the log when the watch pauses, why, and when it goes on; the same again says nothing. Times are
/// those of a clock that runs steadily.
class WatchLog {
public:
    using Time = std::chrono::milliseconds;
    enum class Pause {
        None,
        Silent,    ///< the API does not answer, or only with errors
        Quiet,     ///< it asked to be left alone (429, Retry-After)
        CatchingUp ///< this computer slept; what is fresh or visible was not asked again yet
    };

    void started(qint64 cases) const;
    void stopped();
    /// The last failure that concerned all cases: what a Silent pause is told with.
    void failed(domain::ErrorKind kind) { m_failure = kind; }
    void slept(Time gap) const;
    /// `left`: how much quiet the API wants yet.
    void is(Pause pause, Time left, Time steady);
    Pause pause() const { return m_pause; }

private:
    Pause m_pause = Pause::None;
    Time m_since{};
    domain::ErrorKind m_failure = domain::ErrorKind::NoConnection;
};

} // namespace desk
