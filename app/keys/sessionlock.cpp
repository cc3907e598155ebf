// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/sessionlock.h"

#include <mutex>
#include <thread>

#ifdef IDENTDESK_DBUS
#include <QDBusConnection>
#endif

using namespace Qt::Literals::StringLiterals;

namespace keys {

struct SessionLock::Gate {
    std::mutex mutex;
    SessionLock *waits = nullptr;
};

SessionLock::SessionLock(QObject *parent)
    : QObject(parent)
    , m_gate(std::make_shared<Gate>())
{
#ifdef IDENTDESK_DBUS
    m_gate->waits = this;
    // Greeting a bus waits for its answer: another thread's time.
    std::thread([gate = m_gate] {
        QDBusConnection::sessionBus();
        QDBusConnection::systemBus();
        const std::lock_guard lock(gate->mutex);
        if (gate->waits)
            QMetaObject::invokeMethod(gate->waits, &SessionLock::listen, Qt::QueuedConnection);
    }).detach();
#endif
}

SessionLock::~SessionLock()
{
    const std::lock_guard lock(m_gate->mutex);
    m_gate->waits = nullptr;
}

void SessionLock::listen()
{
#ifdef IDENTDESK_DBUS
    // Only the rules are sent, no answer is waited for: the services need not be there yet.
    QDBusConnection system = QDBusConnection::systemBus();
    const QString session = qEnvironmentVariable("XDG_SESSION_ID");
    // Where the session has no name here, every session's lock counts: hiding too much does no harm.
    const QString path = session.isEmpty() ? QString() : sessionPath(session);
    system.connect({}, path, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(onLock()));
    system.connect({}, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                   u"PrepareForSleep"_s, this, SLOT(onActive(bool)));
    QDBusConnection own = QDBusConnection::sessionBus();
    for (const QString &desktop : {u"freedesktop"_s, u"gnome"_s, u"cinnamon"_s, u"mate"_s, u"xfce"_s})
        own.connect({}, {}, u"org."_s + desktop + u".ScreenSaver"_s, u"ActiveChanged"_s, this,
                    SLOT(onActive(bool)));
#endif
}

void SessionLock::onActive(bool active)
{
    if (active)
        Q_EMIT locked();
}

QString SessionLock::sessionPath(const QString &sessionId)
{
    // As sd_bus_path_encode does: what can't stand in a path, and a digit in front, becomes _XX.
    QString path = u"/org/freedesktop/login1/session/"_s;
    const QByteArray bytes = sessionId.toUtf8();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        const bool isDigit = c >= '0' && c <= '9';
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (isLetter || (isDigit && i > 0))
            path += QLatin1Char(c);
        else
            path += u'_' + QString::number(uchar(c), 16).rightJustified(2, u'0');
    }
    return path;
}

} // namespace keys
