// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/notice/alarmbar.h"
#include "ui/notice/noticepanel.h"
#include "ui/notice/notifier.h"
#include "ui/notice/traybell.h"

namespace ui {

class DashboardScreen;
class TopBar;

/// Puts together what calls a person: the line of alarms, the notifier with its tray, their panel.
class Attention : public QObject {
    Q_OBJECT
public:
    Attention(desk::Desk &desk, DashboardScreen &dashboard, TopBar &top, QWidget *window);
    AlarmBar *bar() { return m_bar; }
    Notifier &notifier() { return m_notifier; }
    /// The case on screen: which alarm can be acknowledged, which case can be watched.
    void setCase(const QString &caseId);

Q_SIGNALS:
    void caseWanted(const QString &caseId); ///< from outside the window: it comes to the front
    void alarmWanted(const QString &caseId);
    void noted();                            ///< the journal has it that the alarm was seen
    void failed(const domain::Error &error); ///< it has not

private:
    void acknowledge(const QString &caseId);
    desk::Desk &m_desk;
    QWidget *m_window;
    AlarmBar *m_bar;
    NoticePanel *m_panel;
    TrayBell m_bell;
    Notifier m_notifier;
    QString m_case;
};

} // namespace ui
