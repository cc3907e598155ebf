// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/sessionlock.h"

#include <QLocalServer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The session's lock, heard on private buses, and what happens where there are none: nothing.
class TestSessionLock : public QObject {
    Q_OBJECT

    static QStringList lines(const QString &program, const QStringList &arguments,
                             const QMap<QString, QString> &changed)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto at = changed.cbegin(); at != changed.cend(); ++at)
            environment.insert(at.key(), at.value());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return {u"the helper did not end"_s};
        }
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    static QString helper() { return QStringLiteral(SESSIONLOCK_HELPER); }
    /// Both buses at this address: nothing is heard, and neither beginning nor end waits.
    static void silent(const QString &address)
    {
        const QStringList said =
            lines(helper(), {u"silent"_s},
                  {{u"DBUS_SESSION_BUS_ADDRESS"_s, address}, {u"DBUS_SYSTEM_BUS_ADDRESS"_s, address}});
        const QStringList numbers = said.value(0).split(u' ');
        QVERIFY2(said.size() == 1 && numbers.size() == 3, qPrintable(said.join(u'\n')));
        QCOMPARE(numbers.at(0), u"0"_s);
        for (int i : {1, 2}) // a bus that does not answer would take 25 s
            QVERIFY2(numbers.at(i).toInt() < 5000, qPrintable(said.first()));
    }

private Q_SLOTS:
    void everyDesktopsLockIsHeardAndNothingElse()
    {
        if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
            QSKIP("dbus-run-session is not installed");
        // One bus plays both.
        const QString script = u"DBUS_SYSTEM_BUS_ADDRESS=\"$DBUS_SESSION_BUS_ADDRESS\" exec \"$0\" signals"_s;
        const QStringList said = lines(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, script, helper()},
                                       {{u"XDG_SESSION_ID"_s, u"42"_s}});
        QStringList wanted{u"sleep: 1"_s, u"awake: 0"_s, u"lock: 1"_s, u"unlock: 0"_s,
                           u"another's lock: 0"_s};
        for (const QString &desktop : {u"freedesktop"_s, u"gnome"_s, u"cinnamon"_s, u"mate"_s, u"xfce"_s})
            wanted << desktop + u" on: 1"_s << desktop + u" off: 0"_s << desktop + u" malformed: 0"_s;
        QCOMPARE(said, wanted);
    }

    void withoutANameForTheSessionEveryLockCounts()
    {
        if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
            QSKIP("dbus-run-session is not installed");
        const QString script = u"unset XDG_SESSION_ID; "
                               "DBUS_SYSTEM_BUS_ADDRESS=\"$DBUS_SESSION_BUS_ADDRESS\" exec \"$0\" signals"_s;
        const QStringList said =
            lines(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, script, helper()}, {});
        QCOMPARE(said.mid(2, 3), (QStringList{u"lock: 1"_s, u"unlock: 0"_s, u"another's lock: 1"_s}));
    }

    void whereThereIsNoBusNothingHappens() { silent(u"unix:path=/nonexistent/bus"_s); }

    void aBusThatNeverAnswersHoldsNobodyUp()
    {
        const QTemporaryDir folder;
        QLocalServer server; // takes connections and says nothing
        QVERIFY(server.listen(folder.filePath(u"bus"_s)));
        silent(u"unix:path="_s + folder.filePath(u"bus"_s));
        QVERIFY(server.waitForNewConnection(0)); // it was asked
    }

    void pathsAreWrittenAsLogindWritesThem()
    {
        QCOMPARE(keys::SessionLock::sessionPath(u"2"_s), u"/org/freedesktop/login1/session/_32"_s);
        QCOMPARE(keys::SessionLock::sessionPath(u"c1"_s), u"/org/freedesktop/login1/session/c1"_s);
        QCOMPARE(keys::SessionLock::sessionPath(u"42"_s), u"/org/freedesktop/login1/session/_342"_s);
        QCOMPARE(keys::SessionLock::sessionPath(u"a-b"_s), u"/org/freedesktop/login1/session/a_2db"_s);
    }
};

QTEST_GUILESS_MAIN(TestSessionLock)
#include "test_sessionlock.moc"
