// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace desk {

/// Decides when to ask the API about which open case, within a budget of requests a second (reference 10.4).
class Watch : public QObject {
    Q_OBJECT
public:
    /// pace: 1 for the real API; a sandbox at speed N is watched N times as often, at most ten times a second.
    explicit Watch(Desk &desk, double pace = 1.0, QObject *parent = nullptr);
    void start();
    void stop();
    bool isRunning() const;
    void setBudget(double requestsPerSecond); ///< default 5

private:
    void tick();
    Desk &m_desk;
    double m_pace;
    double m_budget = 5.0;
    double m_credit = 0.0;
    QTimer m_timer;
    QHash<QString, qint64> m_nextAsk; ///< by case id, ms on the steady clock
    QHash<QString, int> m_asking;
};

} // namespace desk
