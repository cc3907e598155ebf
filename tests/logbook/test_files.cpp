// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/logbook.h"
#include "logbook/logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using logbook::Category;
using logbook::Field;
using logbook::Level;
using logbook::Logbook;
using logbook::LogFile;

/// Where the log's lines go: off the caller's thread, into files that rotate, without ever disturbing it.
class TestFiles : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->filePath(u"log"_s); }
    static void say(int number)
    {
        logbook::write(Level::Info, Category::Program, "test", {Field::number("n", number)});
    }
    QList<QJsonObject> lines(int age = 0) const
    {
        QFile file(LogFile::pathIn(folder(), age));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QJsonObject> found;
        for (const QByteArray &line : file.readAll().trimmed().split('\n')) {
            const QJsonDocument document = QJsonDocument::fromJson(line);
            if (!document.isObject())
                qFatal("not a line: %s", line.constData());
            found << document.object();
        }
        return found;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingWaitingIsWrittenAtTheEnd()
    {
        {
            const Logbook log(folder());
            for (int i = 0; i < 1000; ++i)
                say(i);
        }
        const QList<QJsonObject> all = lines();
        QCOMPARE(all.size(), 1000);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(all.at(i).value("n"_L1).toInt(), i);
    }

    void withoutALogNothingHappens()
    {
        say(1);
        QVERIFY(logbook::lastLines(5).isEmpty());
        QVERIFY(!QFileInfo::exists(folder()));
    }

    void onlyTheOwnerReadsIt()
    {
        {
            const Logbook log(folder());
            say(1);
        }
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(folder()).permissions() & others));
        const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 2); // the lines and the key of the id hashes
        for (const QFileInfo &file : files)
            QVERIFY(!(file.permissions() & (others | QFile::ExeOwner)));
    }

    void aLineGoesOnWhereTheLastRunEnded()
    {
        for (int run = 0; run < 3; ++run) {
            const Logbook log(folder());
            say(run);
        }
        QCOMPARE(lines().size(), 3);
    }

    void hashesLastFromRunToRun()
    {
        std::string first;
        for (int run = 0; run < 2; ++run) {
            const Logbook log(folder());
            const std::string hash(logbook::IdHash(u"id"_s).text());
            QVERIFY(first.empty() || first == hash);
            first = hash;
        }
    }

    void belowTheLevelNothingIsKept()
    {
        {
            const Logbook log(folder(), Level::Warning);
            say(1);
            logbook::write(Level::Error, Category::Program, "test");
        }
        QCOMPARE(lines().size(), 1);
        QCOMPARE(lines().first().value("level"_L1).toString(), u"error"_s);
    }

    void filesRotateAndOldOnesGo()
    {
        constexpr qint64 size = 4096;
        {
            const Logbook log(folder(), Level::Info, size);
            for (int i = 0; i < 500; ++i)
                say(i);
        }
        int next = 499; // downwards from the last line without a gap
        for (int age = 0; age <= LogFile::older; ++age) {
            QVERIFY(QFileInfo(LogFile::pathIn(folder(), age)).size() <= size);
            const QList<QJsonObject> all = lines(age);
            QVERIFY(!all.isEmpty());
            for (auto line = all.crbegin(); line != all.crend(); ++line)
                QCOMPARE(line->value("n"_L1).toInt(), next--);
        }
        QVERIFY(next > 0);
        QVERIFY(!QFileInfo::exists(LogFile::pathIn(folder(), LogFile::older + 1)));
    }

    void manyThreadsWriteWholeLines()
    {
        {
            const Logbook log(folder());
            std::vector<std::thread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([] {
                    for (int i = 0; i < 200; ++i)
                        say(i);
                });
            for (std::thread &thread : threads)
                thread.join();
        }
        QCOMPARE(lines().size(), 800);
    }

    void tooMuchAtOnceIsCountedAndSaid()
    {
        constexpr int many = 200'000;
        {
            const Logbook log(folder(), Level::Info, 1 << 30);
            for (int i = 0; i < many; ++i)
                say(i);
        }
        const QList<QJsonObject> all = lines();
        qint64 written = 0;
        qint64 dropped = 0;
        for (const QJsonObject &line : all) {
            if (line.value("event"_L1) == "dropped"_L1)
                dropped += line.value("count"_L1).toInteger();
            else
                ++written;
        }
        QCOMPARE(written + dropped, many); // none goes in silence
    }

    void whereItCantBeWrittenTheProgramGoesOn()
    {
        // A file stands where the folder should be.
        QFile file(folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        {
            const Logbook log(folder());
            for (int i = 0; i < 10; ++i)
                say(i);
            QTRY_COMPARE(logbook::lastLines(100).size(), 10); // the report has them all the same
            QVERIFY(QFile::remove(folder()));
            say(10);
            QTRY_COMPARE(logbook::lastLines(100).size(), 11);
        }
        // What was lost meanwhile is said as soon as it can be.
        const QList<QJsonObject> all = lines();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().value("event"_L1).toString(), u"lost"_s);
        QCOMPARE(all.first().value("count"_L1).toInt(), 10);
        QCOMPARE(all.last().value("n"_L1).toInt(), 10);
    }

    void aSecondProgramDoesNotMixIn()
    {
        const Logbook log(folder());
        say(1);
        QTRY_COMPARE(logbook::lastLines(1).size(), 1);
        LogFile second(folder());
        QVERIFY(!second.append("not mine\n"));
        QCOMPARE(lines().size(), 1);
    }

    void theLastLinesAreAtHand()
    {
        const Logbook log(folder());
        for (int i = 0; i < 1000; ++i)
            say(i);
        QTRY_VERIFY(logbook::lastLines(1).value(0).contains("\"n\":999"));
        const QList<QByteArray> last = logbook::lastLines(3);
        QCOMPARE(last.size(), 3);
        QVERIFY(last.first().contains("\"n\":997"));
        QCOMPARE(logbook::lastLines(10'000).size(), Logbook::remembered);
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
