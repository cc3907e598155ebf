// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyringhome.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The keychain as it is met on a desk: absent, stuck, locked, open. Each on a bus and in a home of its own.
class TestKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<KeyringHome>(); }

    void absentEndsQuicklyWithAnError()
    {
        const QStringList said = m_home->lines(helper(), {u"absent"_s});
        QCOMPARE(said.size(), 6);
        for (int i = 0; i < 5; ++i)
            QVERIFY2(said.at(i).startsWith(u"error"_s), qPrintable(said.at(i)));
        QVERIFY2(milliseconds(said) < 3000, qPrintable(said.last()));
    }

    void stuckEndsAtTheDeadline()
    {
        if (!KeyringHome::hasBus())
            QSKIP("dbus-run-session is not installed");
        const QStringList said = m_home->onBus(helper(), {u"stuck"_s});
        QCOMPARE(said.size(), 6);
        for (int i = 0; i < 5; ++i)
            QVERIFY2(said.at(i).contains(u"in time"_s), qPrintable(said.at(i)));
        // Five calls with 300 ms each; QtKeychain alone would take minutes.
        QVERIFY2(milliseconds(said) >= 1500, qPrintable(said.last()));
        QVERIFY2(milliseconds(said) < 6000, qPrintable(said.last()));
    }

    void openKeyringKeepsAndForgets()
    {
        if (!KeyringHome::hasKeyring())
            QSKIP("gnome-keyring-daemon is not installed");
        const QStringList said = inKeyring(true, u"roundtrip"_s);
        QCOMPARE(said.mid(0, 5), (QStringList{u"none"_s, u"done"_s, u"same"_s, u"done"_s, u"none"_s}));
    }

    void theVaultIsMadeOnceAndALockedKeyringIsNotBelieved()
    {
        if (!KeyringHome::hasKeyring())
            QSKIP("gnome-keyring-daemon is not installed");
        // Nobody ever opened this keyring: there is nothing yet that could be locked.
        QCOMPARE(inKeyring(false, u"vault"_s).value(0), u"error keychain_absent"_s);

        const QStringList made = inKeyring(true, u"vault"_s);
        QVERIFY2(made.value(0).startsWith(u"vault "_s), qPrintable(made.join(u'\n')));
        QCOMPARE(made.mid(1, 2), (QStringList{u"done"_s, u"a secret"_s}));
        QCOMPARE(inKeyring(false, u"vault"_s).value(0), u"error keychain_locked"_s);
        QCOMPARE(inKeyring(true, u"vault"_s).value(0), made.value(0));
    }

    void aRefusalIsTakenAsOne()
    {
        if (!KeyringHome::hasKeyring())
            QSKIP("gnome-keyring-daemon is not installed");
        const QStringList made = inKeyring(true, u"vault"_s);
        QVERIFY2(made.value(0).startsWith(u"vault "_s), qPrintable(made.join(u'\n')));
        // The user is asked to unlock it, and says no: nothing is written, the next login finds all in place.
        const QStringList denied = inKeyring(false, u"denied"_s);
        QCOMPARE(denied.value(0), u"error keychain_locked"_s); // as GNOME's keyring tells it
        QCOMPARE(denied.value(1), u"asked"_s);
        QCOMPARE(inKeyring(true, u"vault"_s).value(0), made.value(0));
    }

    void whereAJournalIsTheMissingVaultIsAnError()
    {
        if (!KeyringHome::hasKeyring())
            QSKIP("gnome-keyring-daemon is not installed");
        QCOMPARE(inKeyring(true, u"vault-only"_s).value(0), u"error vault_gone"_s);
    }

private:
    static QString helper() { return QStringLiteral(KEYCHAIN_HELPER); }
    static qint64 milliseconds(const QStringList &said) { return said.last().section(u' ', 1).toLongLong(); }

    QStringList inKeyring(bool unlocked, const QString &mode) const
    {
        return m_home->inKeyring(unlocked, helper(), {mode});
    }

    std::unique_ptr<KeyringHome> m_home;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"
