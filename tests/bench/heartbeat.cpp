// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"

#include "figure.h"

#include <algorithm>

namespace bench {

Heartbeat::Heartbeat()
{
    m_since.start();
    m_usedBefore = threadMs();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_gaps.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
        const double used = threadMs();
        m_own.push_back(used - m_usedBefore);
        m_usedBefore = used;
    });
    m_timer.start();
}

double Heartbeat::longestMs() const
{
    return m_gaps.empty() ? 0 : *std::max_element(m_gaps.cbegin(), m_gaps.cend());
}

double Heartbeat::ownPercentileMs(double share) const
{
    return percentile(m_own, share);
}

double Heartbeat::percentileMs(double share) const
{
    return percentile(m_gaps, share);
}

} // namespace bench
