// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/headfile.h"
#include "lab.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using lab::get;

namespace {

void append(const lab::Place &place, int rounds)
{
    const auto journal = place.journal();
    const auto opened = get(journal->open());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    for (int i = 0; i < rounds; ++i)
        QVERIFY(get(journal->append({lab::note(u"case-1"_s, u"p-1"_s, u"x"_s)})));
}

QString headOf(const lab::Place &place)
{
    return journal::HeadFile::pathFor(place.database());
}

bool replace(const QString &path, const QString &by)
{
    return (!QFile::exists(path) || QFile::remove(path)) && QFile::copy(by, path);
}

} // namespace

/// The head outside the database: what a copied file does not carry.
class TestHead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsEachCommit()
    {
        const lab::Place place;
        const auto journal = place.journal();
        QVERIFY(get(journal->open()));
        for (int i = 1; i <= 5; ++i) {
            const auto written = get(journal->append(
                {lab::note(u"case-1"_s, u"p-1"_s, u"x"_s), lab::note(u"case-1"_s, u"p-1"_s, u"y"_s)}));
            QVERIFY(written);
            const auto head = journal::HeadFile::read(headOf(place));
            QVERIFY(head && head->has_value());
            QCOMPARE((*head)->seq, written->last().seq);
        }
        QVERIFY(get(journal->erase(u"p-1"_s, u"order"_s, u"clerk"_s)));
        QCOMPARE((*journal::HeadFile::read(headOf(place)))->seq, 11);
    }

    // Whole in itself, keys and head included: only what it does not carry tells that it is old.
    void olderCopyOfTheDatabaseIsFound()
    {
        const lab::Place place;
        append(place, 4);
        const QString copy = place.folder() + u"/copy"_s;
        QVERIFY(QFile::copy(place.database(), copy));
        append(place, 3);
        QVERIFY(replace(place.database(), copy));

        const auto verified = journal::verifyFile(place.database());
        QVERIFY(verified);
        QVERIFY(verified->comparedOutside);
        QCOMPARE(verified->firstBad, 5);
        QCOMPARE(verified->why, u"cut off"_s);
        const auto refused = get(place.journal()->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Damaged);
    }

    void deletedDatabaseIsNotBegunAnew()
    {
        const lab::Place place;
        append(place, 2);
        QVERIFY(QFile::remove(place.database()));
        const auto refused = get(place.journal()->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Damaged);
        QVERIFY(!QFile::exists(place.database()));
    }

    void deletedHeadIsSaid()
    {
        const lab::Place place;
        append(place, 2);
        QVERIFY(QFile::remove(headOf(place)));
        const auto refused = get(place.journal()->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Damaged);
        const auto verified = journal::verifyFile(place.database());
        QVERIFY(verified && verified->ok() && !verified->comparedOutside);
    }

    void emptiedHeadIsSaid()
    {
        const lab::Place place;
        append(place, 2);
        QVERIFY(QFile::resize(headOf(place), 0));
        const auto refused = get(place.journal()->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Damaged);
    }

    // kill -9 between the making of the file and its first record: nothing was acknowledged yet.
    void startKilledBeforeItsFirstRecord()
    {
        const lab::Place place;
        QFile file(headOf(place));
        QVERIFY(QDir().mkpath(place.folder()) && file.open(QIODevice::WriteOnly));
        file.close();
        append(place, 2);
        QCOMPARE((*journal::HeadFile::read(headOf(place)))->seq, 2);
    }

    void journalOfAnotherBranchIsFound()
    {
        const lab::Place place;
        append(place, 2);
        const QString copy = place.folder() + u"/copy"_s;
        const QString head = place.folder() + u"/copy.head"_s;
        QVERIFY(QFile::copy(place.database(), copy) && QFile::copy(headOf(place), head));
        append(place, 3);
        QVERIFY(QFile::rename(headOf(place), place.folder() + u"/later.head"_s));
        QVERIFY(replace(place.database(), copy) && replace(headOf(place), head));
        append(place, 5); // the same seqs again, and other rows
        QVERIFY(replace(headOf(place), place.folder() + u"/later.head"_s));

        const auto verified = journal::verifyFile(place.database());
        QVERIFY(verified);
        QCOMPARE(verified->firstBad, 5);
        QCOMPARE(verified->why, u"changed"_s);
        const auto refused = get(place.journal()->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Damaged);
    }

    // Killed between commit and note.
    void laggingHeadIsBroughtUp()
    {
        const lab::Place place;
        append(place, 3);
        const QString head = place.folder() + u"/old.head"_s;
        QVERIFY(QFile::copy(headOf(place), head));
        append(place, 3);
        QVERIFY(replace(headOf(place), head));
        QVERIFY(journal::verifyFile(place.database())->ok());
        append(place, 0);
        QCOMPARE((*journal::HeadFile::read(headOf(place)))->seq, 6);
    }

    // A journal of before there was a head outside gets one.
    void olderJournalGetsItsHead()
    {
        const lab::Place place;
        append(place, 3);
        QVERIFY(QFile::remove(headOf(place)));
        QVERIFY(lab::tamper(place.database(), {u"DELETE FROM meta WHERE name = 'head outside'"_s}));
        append(place, 0);
        QCOMPARE((*journal::HeadFile::read(headOf(place)))->seq, 3);
    }

    void spoiledSlots_data()
    {
        QTest::addColumn<bool>("first");
        QTest::addColumn<bool>("second");
        QTest::newRow("first") << true << false;
        QTest::newRow("second") << false << true;
        QTest::newRow("both") << true << true;
    }
    void spoiledSlots()
    {
        QFETCH(bool, first);
        QFETCH(bool, second);
        const lab::Place place;
        append(place, 3);
        {
            QFile file(headOf(place));
            QVERIFY(file.open(QIODevice::ReadWrite));
            for (const qint64 at : {qint64(0), qint64(4096)}) {
                if (at == 0 ? first : second)
                    QVERIFY(file.seek(at + 40) && file.write("spoiled") == 7);
            }
        }
        const auto head = journal::HeadFile::read(headOf(place));
        const auto opened = get(place.journal()->open());
        QCOMPARE(head.has_value(), !(first && second));
        QCOMPARE(opened.has_value(), !(first && second));
        if (!opened)
            QCOMPARE(opened.error().kind, domain::ErrorKind::Damaged);
    }

    // A right checksum is easily made; the mac is not.
    void forgedHeadIsFound()
    {
        const lab::Place place;
        append(place, 3);
        auto head = **journal::HeadFile::read(headOf(place));
        head.mac = QByteArray(head.mac.size(), 'x');
        {
            journal::HeadFile file;
            QVERIFY(file.start(headOf(place), head));
        }
        const auto refused = get(place.journal()->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Damaged);
        QVERIFY(refused.error().detail.contains(u"journal.head"_s));
    }
};

QTEST_GUILESS_MAIN(TestHead)
#include "test_head.moc"
