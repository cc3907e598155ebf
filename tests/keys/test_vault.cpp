// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The vault in a file: sealed with a passphrase, for its owner alone.
class TestVault : public QObject {
    Q_OBJECT
    const QByteArray m_phrase = QByteArrayLiteral("correct horse battery");

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void itKeepsWhatItWasGiven()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"vault"_s);
        keys::VaultFile first(path);
        QVERIFY(!first.exists());
        domain::Result<keys::Vault> made = first.create(m_phrase);
        QVERIFY(made && first.exists());
        made->clientSecret = QByteArrayLiteral("partner-secret");
        QVERIFY(first.save(*made));

        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(!bytesOf(path).contains("partner-secret"));
        QVERIFY(!bytesOf(path).contains(made->journal.bytes()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // no draft is left

        keys::VaultFile second(path);
        const domain::Result<keys::Vault> opened = second.open(m_phrase);
        QVERIFY(opened);
        QCOMPARE(opened->journal.bytes(), made->journal.bytes());
        QCOMPARE(opened->clientSecret, made->clientSecret);
    }

    void anotherPassphraseOpensNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"vault"_s);
        QVERIFY(keys::VaultFile(path).create(m_phrase));
        const QByteArray before = bytesOf(path);
        keys::VaultFile file(path);
        const domain::Result<keys::Vault> opened = file.open("correct horse batterx");
        QVERIFY(!opened);
        QCOMPARE(opened.error().where, u"passphrase"_s);
        QVERIFY(!file.save({})); // what was not opened is not overwritten
        QCOMPARE(bytesOf(path), before);
        QVERIFY(!keys::VaultFile(path).create("another long phrase"));
        QCOMPARE(bytesOf(path), before);
    }

    void aChangedFileIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"vault"_s);
        QVERIFY(keys::VaultFile(path).create(m_phrase));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 1));
        QVERIFY(file.write("x", 1) == 1);
        file.close();
        QVERIFY(!keys::VaultFile(path).open(m_phrase));
        QVERIFY(file.resize(5));
        QVERIFY(!keys::VaultFile(path).open(m_phrase));
    }

    void aShortPassphraseIsRefused()
    {
        const QTemporaryDir folder;
        keys::VaultFile file(folder.filePath(u"vault"_s));
        QVERIFY(!file.create("short"));
        QVERIFY(!file.exists());
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "test_vault.moc"
