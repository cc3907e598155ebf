// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <chrono>

namespace desk {

/// How long to wait before asking about a case again (reference 10.4): fresh and pending ones soon,
/// stretching with the age of the status; successful ones seldom, because fraud may still be found (case 3);
/// zero: never.
std::chrono::milliseconds askAgainAfter(const domain::Case &row, std::chrono::seconds sinceChange);

/// Decides when to ask the API about which open case, within a budget of requests a second.
class Watch : public QObject {
    Q_OBJECT
public:
    /// pace: 1 for the real API; a sandbox that plays N times as fast is watched N times as often.
    explicit Watch(Desk &desk, double pace = 1.0, QObject *parent = nullptr);
    void start();
    void stop();
    bool isRunning() const;
    void setBudget(double requestsPerSecond); ///< default 5
    double budget() const { return m_budget; }
    /// Requests a second, over the last ten seconds.
    double rate() const;

Q_SIGNALS:
    /// A question failed; nobody waits for it, so the status line says it.
    void trouble(const domain::Error &error);

private:
    void tick();
    void ask(const QString &caseId);
    void answered(const QString &caseId, const domain::Result<void> &result);

    Desk &m_desk;
    const double m_pace;
    double m_budget = 5.0;
    double m_credit = 1.0;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastTick = 0;
    QHash<QString, qint64> m_nextAsk; ///< by case id, ms on m_clock
    QHash<QString, int> m_misses;     ///< failures in a row, for back-off
    QSet<QString> m_asking;
    QList<qint64> m_asked; ///< when, for rate()
};

} // namespace desk
