// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// A home of its own with a keyring in it, for a helper that asks it: each call is another login.
class KeyringHome {
public:
    static bool hasBus()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty();
    }
    static bool hasKeyring()
    {
        return hasBus() && !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    }
    KeyringHome()
    {
        QDir(m_home.path()).mkdir(QStringLiteral("run"));
        QFile::setPermissions(run(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path() const { return m_home.path(); }

    /// What the helper prints, line by line, on a session bus with a keyring.
    QStringList inKeyring(bool unlocked, const QString &helper, const QStringList &arguments) const
    {
        // A non-empty password: with an empty one the login collection is not created (pitfall 5.1).
        const QString daemon =
            unlocked ? QStringLiteral("printf test | gnome-keyring-daemon --unlock --components=secrets")
                     : QStringLiteral("gnome-keyring-daemon --start --components=secrets");
        const QString script = daemon + QStringLiteral(" >/dev/null 2>&1; exec \"$@\"");
        return onBus(QStringLiteral("sh"),
                     QStringList{QStringLiteral("-c"), script, QStringLiteral("sh"), helper} + arguments);
    }
    /// On a session bus with nothing on it.
    QStringList onBus(const QString &program, const QStringList &arguments) const
    {
        return lines(QStringLiteral("dbus-run-session"),
                     QStringList{QStringLiteral("--"), program} + arguments);
    }
    /// Without any bus.
    QStringList lines(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), run());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nonexistent/bus"));
        for (const char *name : {"XDG_DATA_HOME", "DISPLAY", "WAYLAND_DISPLAY", "KDE_FULL_SESSION",
                                 "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(60000)) {
            process.kill();
            process.waitForFinished();
            return {QStringLiteral("the helper did not end")};
        }
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    QString run() const { return m_home.filePath(QStringLiteral("run")); }
    QTemporaryDir m_home;
};
