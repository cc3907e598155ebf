// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tally.h"
#include "ui/notice/bell.h"
#include "ui/notice/noticesettings.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <functional>

namespace ui {

/// Tells the desktop that a watched case came on, and of every success taken back; together, not one by one.
/// In quiet hours nothing; what was taken back in them, and nobody acknowledged, is told at their end.
/// Watched are the cases opened or handed over here since the program began, and those that were marked.
class Notifier : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    Notifier(const desk::Cases &cases, desk::Tally &tally, Bell &bell, QObject *parent = nullptr);

    void watch(const QString &caseId);
    void unwatch(const QString &caseId);
    bool isWatched(const QString &caseId) const { return m_watched.contains(caseId); }
    const NoticeSettings &settings() const { return m_settings; }
    void setSettings(const NoticeSettings &settings);
    /// How long changes are gathered before one word is said about all; default 2 s.
    void setGathering(std::chrono::milliseconds time) { m_gather.setInterval(time); }
    bool isGathering() const { return m_gather.isActive(); }
    void setClock(Clock clock) { m_clock = std::move(clock); }

    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the program

Q_SIGNALS:
    /// The person answered the call: this case is the one it was about.
    void caseWanted(const QString &caseId);

private:
    void look(const domain::Case &row);
    void say();
    const desk::Cases &m_cases;
    desk::Tally &m_tally;
    Bell &m_bell;
    NoticeSettings m_settings;
    Clock m_clock;
    QHash<QString, domain::StatusValue> m_watched; ///< with the status known last
    QSet<QString> m_alarms;                        ///< told of already
    QSet<QString> m_newAlarms;
    QSet<QString> m_changed;
    QString m_latest;
    QTimer m_gather;
    QTimer m_quiet; ///< until the quiet hours may be over, with alarms to tell
    QTimer m_counting;
};

} // namespace ui
