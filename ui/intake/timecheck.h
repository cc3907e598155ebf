// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QObject>

class QWidget;

namespace ui {

/// Asks the server for its time, once at a time; the time itself comes by desk::Desk::clockOffset.
class TimeCheck : public QObject {
    Q_OBJECT
public:
    TimeCheck(desk::Desk &desk, QWidget *owner);
    void ask();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void done(); ///< after clockOffset, where the server told a time
    void failed(const domain::Error &error);

private:
    desk::Desk &m_desk;
    QWidget *m_owner;
    bool m_busy = false;
};

} // namespace ui
