// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>

namespace keys {

/// Hears that the user's session was locked, its screen saver came, or the computer is about to sleep (login1
/// and the screen savers of the desktops, over D-Bus). Where there is no bus, or a silent one, nothing ever
/// comes and nobody waits. Who sends these signals can do no more than have something hidden.
class SessionLock : public QObject {
    Q_OBJECT
public:
    /// Begins to listen on a thread of its own; the caller goes on at once.
    explicit SessionLock(QObject *parent = nullptr);
    ~SessionLock() override;

    /// The object path of a session of systemd-logind.
    static QString sessionPath(const QString &sessionId);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void onLock() { Q_EMIT locked(); }
    void onActive(bool active);

private:
    void listen();
    struct Gate;
    std::shared_ptr<Gate> m_gate; ///< to the thread, which may outlive this
};

} // namespace keys
