// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/lab.h"

#include <functional>

/// A place of the program a person can stand on, and the way there from any other.
struct Stop {
    QString name;
    std::function<bool()> go; ///< false when the place was not reached
};

/// Every page of the window, in order: the list, an intake step by step, handoff, review, what else the rail
/// leads to.
class Walk {
public:
    /// `openCase` waits for its customer; `doneCase` has its documents.
    Walk(ui::MainWindow &window, QString openCase, QString doneCase);
    QList<Stop> stops() &;
    /// The windows above the window: keys, finder, notifications.
    QList<Stop> windows() &;
    /// More of them, whose texts are others each time: a robot's person over one that was typed.
    QList<Stop> stopsByLot() &;

private:
    bool intake(const QString &step);
    bool showWeek(bool open);
    bool opens(const QString &id); ///< an action that shows a window above
    bool fillPerson();
    bool giveConsents();
    ui::MainWindow &m_window;
    const QString m_openCase;
    const QString m_doneCase;
};
