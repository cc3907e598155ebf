// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using lab::get;

namespace {

/// No file of this process may grow beyond `bytes` for as long as this lives: a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

/// For as long as this lives nothing of the folder can be written, lock file included.
class ReadOnly {
public:
    explicit ReadOnly(QString folder)
        : m_folder(std::move(folder))
    {
        QFile::remove(m_folder + u"/journal.lock"_s);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::ExeOwner);
    }
    ~ReadOnly() { QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }
    Q_DISABLE_COPY_MOVE(ReadOnly)

private:
    QString m_folder;
};

/// Permissions do not bind root: where the tests run as root, the folder goes to somebody else, and so do we.
class Nobody {
public:
    explicit Nobody(const QString &folder)
        : m_root(geteuid() == 0)
    {
        constexpr uid_t nobody = 65534;
        if (!m_root)
            return;
        const QString above = QFileInfo(folder).path();
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        bool done = chmod(QFile::encodeName(above).constData(), 0755) == 0 &&
                    chown(QFile::encodeName(folder).constData(), nobody, nobody) == 0;
        for (const QFileInfo &file : files)
            done = done && chown(QFile::encodeName(file.filePath()).constData(), nobody, nobody) == 0;
        if (!done || seteuid(nobody) != 0)
            qFatal("the folder can't be given away");
    }
    ~Nobody()
    {
        if (m_root && seteuid(0) != 0)
            qFatal("root again");
    }
    Q_DISABLE_COPY_MOVE(Nobody)

private:
    bool m_root;
};

void write(const lab::Place &place, int cases = 1)
{
    const auto journal = place.journal();
    QVERIFY(get(journal->open()));
    for (int i = 1; i <= cases; ++i)
        QVERIFY(get(journal->append(lab::story(u"case-%1"_s.arg(i), u"p-%1"_s.arg(i)))));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTrouble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void damagedFileIsSaidAndKept_data()
    {
        QTest::addColumn<QByteArray>("garbage");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("length"); // of the file afterwards; -1 as it was
        QTest::newRow("not a database") << QByteArray(4096, 'x') << qint64(0) << qint64(4096);
        QTest::newRow("emptied") << QByteArray() << qint64(0) << qint64(0);
        QTest::newRow("cut in half") << QByteArray() << qint64(0) << qint64(16384);
        QTest::newRow("header") << QByteArray(16, 'x') << qint64(0) << qint64(-1);
        QTest::newRow("all pages but the first") << QByteArray(120000, 'x') << qint64(4096) << qint64(-1);
    }
    void damagedFileIsSaidAndKept()
    {
        QFETCH(QByteArray, garbage);
        QFETCH(qint64, from);
        QFETCH(qint64, length);
        const lab::Place place;
        write(place, 8);
        {
            QFile file(place.database());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.size() > 32768);
            garbage.truncate(std::min<qint64>(garbage.size(), file.size() - from));
            QVERIFY(file.seek(from) && file.write(garbage) == garbage.size());
            if (length >= 0)
                QVERIFY(file.resize(length));
        }
        const QByteArray before = contentOf(place.database());
        const auto refused = get(place.journal()->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Damaged);
        QVERIFY(!refused.error().detail.isEmpty());
        QCOMPARE(contentOf(place.database()), before);
    }

    void goneFileBesideItsLogIsDamage()
    {
        const lab::Place place;
        write(place);
        QVERIFY(QFile::remove(place.database()));
        QFile log(place.database() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("x") == 1);
        log.close();
        const auto refused = get(place.journal()->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Damaged);
    }

    // A first start that was killed leaves a draft, never a journal that is not whole.
    void draftOfAKilledFirstStartIsForgotten()
    {
        const lab::Place place;
        QVERIFY(QDir().mkpath(place.folder()));
        for (const QString &name : {u"journal.db.new"_s, u"journal.db.new-wal"_s}) {
            QFile draft(place.folder() + u'/' + name);
            QVERIFY(draft.open(QIODevice::WriteOnly) && draft.write("half") == 4);
        }
        write(place);
        QCOMPARE(QDir(place.folder()).entryList(QDir::Files),
                 (QStringList{u"journal.db"_s, u"journal.head"_s, u"journal.lock"_s}));
    }

    void brokenEndIsNotBuiltUpon_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("cut off") << u"DELETE FROM events WHERE seq = 9"_s;
        QTest::newRow("cut off, head moved along")
            << u"UPDATE meta SET value = CAST('8' AS BLOB) WHERE name = 'head seq'"_s;
        QTest::newRow("last changed") << u"UPDATE events SET actor = 'x' WHERE seq = 9"_s;
        QTest::newRow("head gone") << u"DELETE FROM meta WHERE name = 'head hash'"_s;
        QTest::newRow("desk key gone") << u"DELETE FROM meta WHERE name = 'desk key'"_s;
    }
    void brokenEndIsNotBuiltUpon()
    {
        QFETCH(QString, statement);
        const lab::Place place;
        write(place);
        QVERIFY(lab::tamper(place.database(), lab::withoutTriggers({statement})));
        const auto refused = get(place.journal()->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Damaged);
    }

    // Without the desk key nobody can make a shortened journal look whole to this desk.
    void forgedHeadIsFound()
    {
        const lab::Place place;
        write(place);
        QVERIFY(lab::tamper(
            place.database(),
            lab::withoutTriggers({u"DELETE FROM events WHERE seq = 9"_s,
                                  u"UPDATE meta SET value = CAST('8' AS BLOB) WHERE name = 'head seq'"_s,
                                  u"UPDATE meta SET value = (SELECT hash FROM events WHERE seq = 8) "
                                  "WHERE name = 'head hash'"_s})));
        const auto verified = journal::verifyFile(place.database());
        QVERIFY(verified && !verified->ok());
        QCOMPARE(verified->firstBad, 9);
        QVERIFY(QFile::remove(place.folder() + u"/journal.head"_s));
        QVERIFY(journal::verifyFile(place.database())->ok()); // a walk without keys can't know more
        const auto refused = get(place.journal()->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Damaged);
    }

    void anotherMasterKeyIsSaid()
    {
        const lab::Place place;
        write(place);
        journal::Journal journal(place.folder(), keys::Key::generate());
        const auto refused = get(journal.open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Keychain);
        QVERIFY(!get(journal.append({lab::note(u"case-1"_s, u"p-1"_s, u"x"_s)})));
    }

    void notOpenIsSaid()
    {
        const lab::Place place;
        const auto journal = place.journal();
        QCOMPARE(get(journal->append({lab::note(u"case-1"_s, u"p-1"_s, u"x"_s)})).error().kind,
                 domain::ErrorKind::Storage);
        QCOMPARE(get(journal->events(u"case-1"_s)).error().kind, domain::ErrorKind::Storage);
        QCOMPARE(get(journal->erase(u"p-1"_s, {}, {})).error().kind, domain::ErrorKind::Storage);
        QCOMPARE(get(journal->verify()).error().kind, domain::ErrorKind::Storage);
        QCOMPARE(get(journal->rebuild()).error().kind, domain::ErrorKind::Storage);
        QVERIFY(get(journal->open()));
    }

    void impossibleFolderIsSaid()
    {
        journal::Journal journal(u"/proc/identdesk/desk"_s, keys::Key::generate());
        const auto refused = get(journal.open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Storage);
    }

    void readOnlyFolderIsSaidAndWorksAgain()
    {
        const lab::Place place;
        write(place);
        const Nobody nobody(place.folder());
        {
            const ReadOnly closed(place.folder());
            const auto journal = place.journal();
            const auto refused = get(journal->open());
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, domain::ErrorKind::Storage);
            QVERIFY(refused.error().detail.contains(u"cannot be written"_s));
        }
        const auto journal = place.journal();
        const auto opened = get(journal->open());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(get(journal->append({lab::note(u"case-1"_s, u"p-1"_s, u"again"_s)})));
    }

    void oneProgramAtATime()
    {
        const lab::Place place;
        const auto first = place.journal();
        QVERIFY(get(first->open()));
        const auto second = place.journal();
        const auto refused = get(second->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Storage);
        QVERIFY(get(first->append(lab::story(u"case-1"_s, u"p-1"_s))));
    }

    void anotherProcessIsKeptOutUntilItEnds()
    {
        const lab::Place place;
        QProcess other;
        other.start(QStringLiteral(JOURNAL_APPENDER),
                    {place.folder(), QString::fromLatin1(place.key().bytes().toHex()), u"hold"_s});
        QVERIFY(other.waitForReadyRead());
        const auto journal = place.journal();
        const auto refused = get(journal->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Storage);
        const QString said = domain::userText(refused.error());
        QVERIFY2(said.contains(u"program"_s) && !said.contains(u"disk"_s), qPrintable(said));
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(get(journal->open()));
    }

    void lockedFileIsSaidAndWorksAgain()
    {
        const lab::Place place;
        const auto journal = place.journal();
        QVERIFY(get(journal->open()));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(place.database());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            const auto refused = get(journal->append(lab::story(u"case-1"_s, u"p-1"_s)));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, domain::ErrorKind::Storage);
            QVERIFY(query.exec(u"ROLLBACK"_s));
            other.close();
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY(get(journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
    }

    void fullDiskIsSaidAndWorksAgain()
    {
        const lab::Place place;
        const auto journal = place.journal();
        QVERIFY(get(journal->open()));
        int acknowledged = 0;
        {
            const FullDisk full(200000);
            domain::Result<QList<domain::Event>> written;
            do {
                written = get(journal->append(lab::story(u"case-%1"_s.arg(acknowledged + 1), u"p-1"_s)));
                acknowledged += written ? 1 : 0;
            } while (written && acknowledged < 1000);
            QVERIFY(!written);
            QCOMPARE(written.error().kind, domain::ErrorKind::Storage);
            QVERIFY(acknowledged > 0);
            QCOMPARE(get(journal->verify())->rows, acknowledged * 9); // reading goes on
        }
        QVERIFY(get(journal->append(lab::story(u"case-after"_s, u"p-1"_s))));
        const auto verified = get(journal->verify());
        QVERIFY(verified && verified->ok());
        QCOMPARE(verified->rows, (acknowledged + 1) * 9);
    }
};

QTEST_GUILESS_MAIN(TestTrouble)
#include "test_trouble.moc"
