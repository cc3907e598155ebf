// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The keychain as it is met on a desk: absent, stuck, locked, open. Each on a bus and in a home of its own.
class TestKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_home->path()).mkdir(u"run"_s));
        QVERIFY(QFile::setPermissions(m_home->filePath(u"run"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void absentEndsQuicklyWithAnError()
    {
        const QStringList said = lines(helper(), {u"absent"_s});
        QCOMPARE(said.size(), 6);
        for (int i = 0; i < 5; ++i)
            QVERIFY2(said.at(i).startsWith(u"error"_s), qPrintable(said.at(i)));
        QVERIFY2(milliseconds(said) < 3000, qPrintable(said.last()));
    }

    void stuckEndsAtTheDeadline()
    {
        if (!haveBus())
            QSKIP("dbus-run-session is not installed");
        const QStringList said = lines(u"dbus-run-session"_s, {u"--"_s, helper(), u"stuck"_s});
        QCOMPARE(said.size(), 6);
        for (int i = 0; i < 5; ++i)
            QVERIFY2(said.at(i).contains(u"in time"_s), qPrintable(said.at(i)));
        // Five calls with 300 ms each; QtKeychain alone would take minutes.
        QVERIFY2(milliseconds(said) >= 1500, qPrintable(said.last()));
        QVERIFY2(milliseconds(said) < 6000, qPrintable(said.last()));
    }

    void openKeyringKeepsAndForgets()
    {
        if (!haveKeyring())
            QSKIP("gnome-keyring-daemon is not installed");
        const QStringList said = inKeyring(true, u"roundtrip"_s);
        QCOMPARE(said.mid(0, 5), (QStringList{u"none"_s, u"done"_s, u"same"_s, u"done"_s, u"none"_s}));
    }

    void theVaultIsMadeOnceAndALockedKeyringIsNotBelieved()
    {
        if (!haveKeyring())
            QSKIP("gnome-keyring-daemon is not installed");
        // Nobody ever opened this keyring: there is nothing yet that could be locked.
        QCOMPARE(inKeyring(false, u"vault"_s).value(0), u"error keychain_absent"_s);

        const QStringList made = inKeyring(true, u"vault"_s);
        QVERIFY2(made.value(0).startsWith(u"vault "_s), qPrintable(made.join(u'\n')));
        QCOMPARE(made.mid(1, 2), (QStringList{u"done"_s, u"a secret"_s}));
        QCOMPARE(inKeyring(false, u"vault"_s).value(0), u"error keychain_locked"_s);
        QCOMPARE(inKeyring(true, u"vault"_s).value(0), made.value(0));
    }

    void whereAJournalIsTheMissingVaultIsAnError()
    {
        if (!haveKeyring())
            QSKIP("gnome-keyring-daemon is not installed");
        QCOMPARE(inKeyring(true, u"vault-only"_s).value(0), u"error vault_gone"_s);
    }

private:
    static QString helper() { return QStringLiteral(KEYCHAIN_HELPER); }
    static bool haveBus() { return !QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty(); }
    static bool haveKeyring()
    {
        return haveBus() && !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty();
    }
    static qint64 milliseconds(const QStringList &said) { return said.last().section(u' ', 1).toLongLong(); }

    QStringList inKeyring(bool unlocked, const QString &mode)
    {
        // A non-empty password: with an empty one the login collection is not created (pitfall 5.1).
        const QString daemon = unlocked
                                   ? u"printf test | gnome-keyring-daemon --unlock --components=secrets"_s
                                   : u"gnome-keyring-daemon --start --components=secrets"_s;

        const QString script = daemon + u" >/dev/null 2>&1; exec \"$0\" \"$1\""_s;
        return lines(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, script, helper(), mode});
    }

    QStringList lines(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        for (const auto &name : {u"XDG_DATA_HOME"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
                                 u"KDE_FULL_SESSION"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(60000)) {
            process.kill();
            process.waitForFinished();
            return {u"the helper did not end"_s};
        }
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"
