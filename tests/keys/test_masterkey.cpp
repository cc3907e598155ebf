// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/masterkey.h"
#include "keys/ownerfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

class TestMasterKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void fileIsMadeOnceAndForItsOwnerAlone()
    {
        const QString path = m_dir->filePath(u"sandbox/keys/master.key"_s);
        const auto key = keys::masterKeyFromFile(path, true);
        QVERIFY(key);
        QCOMPARE(QFile::permissions(path), ownerOnly);
        QCOMPARE(QFile::permissions(QFileInfo(path).path()), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
        QCOMPARE(keys::masterKeyFromFile(path, true)->bytes(), key->bytes());
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files), QStringList{u"master.key"_s});
    }

    void twoFirstStartsGetOneKey()
    {
        for (int round = 0; round < 20; ++round) {
            const QString path = m_dir->filePath(u"key%1"_s.arg(round));
            QList<QByteArray> got(4);
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back(
                    [&path, slot = &got[i]] { *slot = keys::masterKeyFromFile(path, true)->bytes(); });
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(got, QList<QByteArray>(4, got.first()));
        }
    }

    void fileForOthersIsRefused_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("group reads") << int(QFile::ReadGroup);
        QTest::newRow("all read") << int(QFile::ReadOther);
        QTest::newRow("group writes") << int(QFile::WriteGroup);
    }
    void fileForOthersIsRefused()
    {
        QFETCH(int, more);
        const QString path = m_dir->filePath(u"master.key"_s);
        QVERIFY(keys::masterKeyFromFile(path, true));
        QVERIFY(QFile::setPermissions(path, ownerOnly | QFile::Permissions(more)));
        const auto refused = keys::masterKeyFromFile(path, true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Keychain);
        QVERIFY(refused.error().detail.contains(u"0600"_s));
    }

    void linkIsRefused()
    {
        const QString path = m_dir->filePath(u"master.key"_s);
        QVERIFY(keys::masterKeyFromFile(path, true));
        const QString link = m_dir->filePath(u"link.key"_s);
        QVERIFY(QFile::link(path, link));
        QVERIFY(!keys::masterKeyFromFile(link, true));
        QVERIFY(QFile::link(m_dir->filePath(u"nowhere"_s), m_dir->filePath(u"dangling.key"_s)));
        QVERIFY(!keys::masterKeyFromFile(m_dir->filePath(u"dangling.key"_s), true));
    }

    void besideAJournalNoOtherKeyIsMade()
    {
        const QString path = m_dir->filePath(u"sandbox.key"_s);
        const auto refused = keys::masterKeyFromFile(path, false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Keychain);
        QCOMPARE(refused.error().code, u"vault_gone"_s);
        QVERIFY(domain::userText(refused.error()).contains(u"sandbox.key"_s));
        QVERIFY(!QFile::exists(path));
        const auto made = keys::masterKeyFromFile(path, true);
        QVERIFY(made);
        QCOMPARE(keys::masterKeyFromFile(path, false)->bytes(), made->bytes());
    }

    void damagedFileIsNotReplaced()
    {
        const QString path = m_dir->filePath(u"master.key"_s);
        QVERIFY(keys::createOwnerFile(path, QByteArrayLiteral("short")));
        const auto refused = keys::masterKeyFromFile(path, true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Keychain);
        QCOMPARE(**keys::readOwnerFile(path), QByteArrayLiteral("short"));
    }

    void folderThatExistsIsLeftAsItIs()
    {
        const QString path = m_dir->filePath(u"chosen"_s);
        QVERIFY(QDir().mkdir(path));
        QVERIFY(
            QFile::setPermissions(path, ownerOnly | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup));
        const QFile::Permissions before = QFile::permissions(path);
        QVERIFY(keys::makeOwnerFolder(path));
        QCOMPARE(QFile::permissions(path), before);
        const auto refused = keys::makeOwnerFolder(u"/proc/nothing/here"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Storage);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestMasterKey)
#include "test_masterkey.moc"
