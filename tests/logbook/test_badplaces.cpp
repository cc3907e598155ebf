// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/logbook.h"
#include "logbook/logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using logbook::Category;
using logbook::Field;
using logbook::Level;
using logbook::Logbook;
using logbook::LogFile;

namespace {

/// As long as it lives no file grows beyond this size: what a full disk does, with pieces of lines left over.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

/// A log that can't be written where it should: whoever works notices nothing, and what was lost is said.
class TestBadPlaces : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->filePath(u"log"_s); }
    QString path(int age = 0) const { return LogFile::pathIn(folder(), age); }
    static void say(int number)
    {
        logbook::write(Level::Info, Category::Program, "test", {Field::number("n", number)});
    }
    /// Says it and waits until the thread is done with it.
    static bool saysIt(int number)
    {
        say(number);
        const QByteArray wanted = "\"n\":" + QByteArray::number(number) + '}';
        return QTest::qWaitFor([&] { return logbook::lastLines(1).value(0).contains(wanted); }, 20'000);
    }
    /// The numbers that a file holds; "lost" and "dropped" with their count, negative. A line that is no JSON
    /// fails the test, unless it is `piece`.
    static QList<qint64> numbers(const QString &path, const QByteArray &piece = "no line")
    {
        QFile file(path);
        QList<qint64> found;
        if (!file.open(QIODevice::ReadOnly))
            return found;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.isEmpty() || line == piece)
                continue;
            const QJsonDocument document = QJsonDocument::fromJson(line);
            if (!document.isObject())
                qFatal("no line: %s", line.constData());
            const QJsonObject object = document.object();
            found << (object.contains("n"_L1) ? object.value("n"_L1).toInteger()
                                              : -object.value("count"_L1).toInteger());
        }
        return found;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFullDiskLosesLinesAndNothingElse()
    {
        const Logbook log(folder());
        QVERIFY(saysIt(1));
        {
            const FullDisk disk(rlim_t(QFileInfo(path()).size()) + 20); // room for a piece of a line
            for (int number = 2; number <= 6; ++number)
                QVERIFY(saysIt(number));
            QCOMPARE(numbers(path()), QList<qint64>{1}); // no piece of any stays
            QCOMPARE(logbook::lastLines(100).size(), 6); // and the report has them all
        }
        QVERIFY(saysIt(7));
        QCOMPARE(numbers(path()), (QList<qint64>{1, -5, 7}));
    }

    void aDiskThatIsFullFromTheBeginningNeither()
    {
        {
            const FullDisk disk(0);
            const Logbook log(folder());
            QVERIFY(saysIt(1));
            const std::string hash(logbook::IdHash(u"id"_s).text()); // by a key of this run alone
            QVERIFY(!hash.empty());
        }
        const Logbook log(folder()); // the next run has a log
        QVERIFY(saysIt(2));
        QCOMPARE(numbers(path()), QList<qint64>{2});
    }

    void aPieceOfALineIsOnlyItsOwnLoss()
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray piece("{\"at\":\"2026-11-2"); // the program was killed there
        file.write("{\"n\":1}\n" + piece);
        file.close();
        const Logbook log(folder());
        QVERIFY(saysIt(2));
        QVERIFY(saysIt(3));
        QCOMPARE(numbers(path(), piece), (QList<qint64>{1, 2, 3}));
    }

    void whereNoNameCanBeMadeTheNewestLinesStay()
    {
        // Folders stand where the older files would go, with something in them: nothing takes their place.
        for (int age = 1; age <= LogFile::older; ++age)
            QVERIFY(QDir().mkpath(path(age) + u"/full"_s));
        constexpr qint64 size = 2000;
        {
            const Logbook log(folder(), Level::Info, size);
            for (int number = 0; number < 100; ++number)
                say(number);
        }
        QVERIFY(QFileInfo(path()).size() <= size);
        const QList<qint64> kept = numbers(path());
        QVERIFY(!kept.isEmpty());
        QCOMPARE(kept.last(), 99);
        QVERIFY(QFileInfo(path(1)).isDir());
    }

    void aFolderThatTakesNoFiles()
    {
        QVERIFY(QDir().mkpath(folder()));
        const QFile::Permissions readOnly = QFile::ReadOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(folder(), readOnly));
        QFile probe(folder() + u"/probe"_s);
        if (probe.open(QIODevice::WriteOnly))
            QSKIP("this user may write everywhere");
        {
            const Logbook log(folder());
            QVERIFY(saysIt(1));
            QVERIFY(QFile::setPermissions(folder(), readOnly | QFile::WriteOwner));
            QVERIFY(saysIt(2));
        }
        QCOMPARE(numbers(path()), (QList<qint64>{-1, 2}));
    }

    void aFolderThatLeadsElsewhereIsFollowed()
    {
        const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
        QVERIFY(QDir().mkpath(elsewhere));
        QVERIFY(QFile::link(elsewhere, folder()));
        {
            const Logbook log(folder(), Level::Info, 2000);
            for (int number = 0; number < 100; ++number)
                say(number);
        }
        QCOMPARE(numbers(LogFile::pathIn(elsewhere)).last(), 99);
        QVERIFY(QFileInfo::exists(LogFile::pathIn(elsewhere, LogFile::older))); // it rotates there
        const QFileInfoList files = QDir(elsewhere).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), LogFile::older + 2);
        for (const QFileInfo &file : files)
            QCOMPARE(file.permissions() & QFile::Permissions(0x77), QFile::Permissions()); // its owner's
    }

    void aFolderThatLeadsNowhereIsWaitedFor()
    {
        const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
        QVERIFY(QFile::link(elsewhere, folder()));
        const Logbook log(folder());
        QVERIFY(saysIt(1));
        QVERIFY(QDir().mkpath(elsewhere)); // the share is there again
        QVERIFY(saysIt(2));
        QCOMPARE(numbers(LogFile::pathIn(elsewhere)), (QList<qint64>{-1, 2}));
    }

    void aFileThatLeadsElsewhereIsNotWritten()
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile victim(m_folder->filePath(u"victim"_s));
        QVERIFY(victim.open(QIODevice::WriteOnly));
        victim.write("mine");
        victim.close();
        QVERIFY(QFile::link(victim.fileName(), path()));
        const Logbook log(folder());
        QVERIFY(saysIt(1));
        QVERIFY(victim.open(QIODevice::ReadOnly));
        QCOMPARE(victim.readAll(), QByteArray("mine"));
        QVERIFY(QFileInfo(path()).isSymLink());
    }

    void aFileThatIsTakenAwayIsMadeAnew()
    {
        const Logbook log(folder(), Level::Info, 2000);
        QVERIFY(saysIt(1));
        QVERIFY(QDir(folder()).removeRecursively()); // somebody tidied up
        for (int number = 2; number < 100; ++number)
            QVERIFY(saysIt(number));
        QCOMPARE(numbers(path()).last(), 99); // from the next rotation on
    }

    void aKeyThatIsNoneIsNotUsed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isShared");
        QTest::addRow("empty") << QByteArray() << false;
        QTest::addRow("short") << QByteArray(8, 'k') << false;
        QTest::addRow("long") << QByteArray(100'000, 'k') << false;
        QTest::addRow("others read it") << QByteArray(32, 'k') << true;
    }
    void aKeyThatIsNoneIsNotUsed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isShared);
        logbook::setIdKey(QByteArray(32, 'k'));
        const std::string known(logbook::IdHash(u"id"_s).text());
        QVERIFY(QDir().mkpath(folder()));
        QFile key(folder() + u"/ids.key"_s);
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(bytes);
        key.close();
        QVERIFY(key.setPermissions(QFile::ReadOwner | QFile::WriteOwner |
                                   (isShared ? QFile::ReadOther : QFile::Permissions())));
        const Logbook log(folder());
        QVERIFY(std::string(logbook::IdHash(u"id"_s).text()) != known);
        QVERIFY(saysIt(1)); // and the log goes on
        QCOMPARE(numbers(path()), QList<qint64>{1});
    }
};

QTEST_GUILESS_MAIN(TestBadPlaces)
#include "test_badplaces.moc"
