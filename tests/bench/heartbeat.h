// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <vector>

namespace bench {

/// Beats each millisecond in the thread it lives in; a long pause is a GUI thread that was held up.
class Heartbeat {
public:
    Heartbeat();
    double longestMs() const;
    double percentileMs(double share) const;
    /// The same, counting only what the thread itself used of the processor.
    double ownPercentileMs(double share) const;

private:
    QElapsedTimer m_since;
    QTimer m_timer;
    std::vector<double> m_gaps;
    std::vector<double> m_own;
    double m_usedBefore = 0;
};

} // namespace bench
