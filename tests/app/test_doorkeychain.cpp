// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyringhome.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The window before the desk's, over a real keyring in each of its moods: it is painted before the keyring
/// has said anything, says what is wrong in words, and writes no key or secret anywhere else.
class TestDoorKeychain : public QObject {
    Q_OBJECT
    std::unique_ptr<KeyringHome> m_home;

    QString folder() const { return m_home->path() + u"/data"_s; }
    static QString helper() { return QStringLiteral(OPENING_HELPER); }
    QStringList inKeyring(bool unlocked, const QString &mode) const
    {
        return m_home->inKeyring(unlocked, helper(), {mode, folder()});
    }
    static int number(const QStringList &said, const QString &word)
    {
        for (const QString &line : said) {
            if (line.startsWith(word + u' '))
                return line.section(u' ', 1).toInt();
        }
        return -1;
    }
    /// `said` is the whole of what a closed keyring leads to.
    static void compareTrouble(const QStringList &said, const QString &words, bool mayUsePassphrase,
                               const QStringList &files)
    {
        const QByteArray all = said.join(u'\n').toUtf8();
        QVERIFY2(said.value(0).startsWith(u"painted"), all.constData());
        QVERIFY2(said.filter(u"says "_s).value(0).contains(words), all.constData());
        QVERIFY2(said.contains(mayUsePassphrase ? u"offers a passphrase"_s : u"offers no passphrase"_s),
                 all.constData());
        QVERIFY2(!all.contains("opened"), all.constData());
        QCOMPARE(said.filter(u"file "_s), files);
    }

private Q_SLOTS:
    void init()
    {
        if (!KeyringHome::hasKeyring())
            QSKIP("gnome-keyring-daemon is not installed");
        m_home = std::make_unique<KeyringHome>();
        QVERIFY(QDir().mkpath(folder()));
    }

    void absent()
    {
        compareTrouble(m_home->lines(helper(), {u"absent"_s, folder()}), u"no keychain"_s, true, {});
    }

    void hanging()
    {
        const QStringList said = m_home->onBus(helper(), {u"stuck"_s, folder()});
        compareTrouble(said, u"does not answer"_s, true, {});
        QCOMPARE(said.value(0), u"painted first"_s);
        QVERIFY2(number(said, u"ms"_s) >= 3000, qPrintable(said.join(u'\n'))); // its time was given to it
        // The window lived meanwhile: 20 ms a beat, were the machine idle.
        QVERIFY2(number(said, u"beats"_s) > 30, qPrintable(said.join(u'\n')));
    }

    void neverOpened() { compareTrouble(inKeyring(false, u"locked"_s), u"no keychain"_s, true, {}); }

    void openThenLockedThenDenied()
    {
        const QString journal = u"file journal.db"_s;
        const QStringList first = inKeyring(true, u"open"_s).mid(1);
        QCOMPARE(first, (QStringList{u"asks for credentials"_s, u"opened its-secret"_s, journal}));
        // A journal is there: another key would shut it for good, so no passphrase is offered.
        compareTrouble(inKeyring(false, u"locked"_s), u"is locked"_s, false, {journal});
        // GNOME's keyring tells a cancelled question as one that stays locked, which is as true.
        const QStringList denied = inKeyring(false, u"denied"_s);
        compareTrouble(denied, u"is locked"_s, false, {journal});
        QCOMPARE(denied.value(denied.size() - 1), u"denied"_s);
        // And nothing of it took harm.
        QCOMPARE(inKeyring(true, u"open"_s).mid(1), (QStringList{u"opened its-secret"_s, journal}));
    }

    void cleanup() { m_home.reset(); }
};

QTEST_GUILESS_MAIN(TestDoorKeychain)
#include "test_doorkeychain.moc"
