// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDBusVirtualObject>
#include <QEventLoop>
#include <QTimer>

/// What may stand in a keyring's place on a session bus, and the user who answers its question.
namespace secretservices {

inline QString name()
{
    return QStringLiteral("org.freedesktop.secrets");
}

/// A secret service that takes every call and answers none.
class Stuck : public QDBusVirtualObject {
public:
    static bool stand(Stuck &service)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.registerVirtualObject(QStringLiteral("/"), &service, QDBusConnection::SubPath);
        return bus.registerService(name());
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        return true;
    }
};

/// The desktop's window that asks for a keyring's password, and a user who presses "Cancel" in it: GNOME's
/// prompter interface.
class DenyingPrompter : public QDBusVirtualObject {
public:
    static bool stand(DenyingPrompter &prompter)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), &prompter);
        return bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    }
    int asked() const { return m_asked; }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        bus.send(message.createReply());
        const auto call = [&](const QString &method, const QVariantList &arguments) {
            QDBusMessage back = QDBusMessage::createMethodCall(
                message.service(), message.arguments().value(0).value<QDBusObjectPath>().path(),
                QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"), method);
            back.setArguments(arguments);
            bus.send(back);
        };
        const QString ready = QStringLiteral("PromptReady");
        if (message.member() == QLatin1StringView("BeginPrompting"))
            call(ready, {QString(), QVariantMap(), QString()});
        else if (message.member() == QLatin1StringView("PerformPrompt")) {
            ++m_asked;
            call(ready, {QStringLiteral("no"), QVariantMap(), QString()});
        } else if (message.member() == QLatin1StringView("StopPrompting"))
            call(QStringLiteral("PromptDone"), {});
        return true;
    }

private:
    int m_asked = 0;
};

/// A keyring daemon goes to the background before it is on the bus.
inline bool came()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusServiceWatcher watcher(name(), bus);
    QEventLoop loop;
    QObject::connect(&watcher, &QDBusServiceWatcher::serviceRegistered, &loop, &QEventLoop::quit);
    QTimer::singleShot(10000, &loop, &QEventLoop::quit);
    if (!bus.interface()->isServiceRegistered(name()))
        loop.exec();
    return bus.interface()->isServiceRegistered(name());
}

} // namespace secretservices
