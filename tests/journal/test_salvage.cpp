// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/swap.h"
#include "lab.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using lab::get;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const lab::Place &place, int cases)
{
    const auto journal = place.journal();
    QVERIFY(get(journal->open()));
    for (int i = 1; i <= cases; ++i)
        QVERIFY(get(journal->append(lab::story(u"case-%1"_s.arg(i), u"p-%1"_s.arg(i)))));
}

QString overwritten(const lab::Place &place, qint64 from)
{
    QFile file(place.database());
    if (!file.open(QIODevice::ReadWrite) || !file.seek(from))
        return u"the file can't be opened"_s;
    const QByteArray garbage(file.size() - from, 'x');
    return file.write(garbage) == garbage.size() ? QString() : u"the file can't be written"_s;
}

} // namespace

/// What verifies is kept, the bad file set aside, and only when the user says so.
class TestSalvage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anErasureReachesTheFileSetAside()
    {
        const lab::Place place;
        write(place, 2);
        QVERIFY(
            lab::tamper(place.database(), lab::withoutTriggers({u"DELETE FROM events WHERE seq = 12"_s})));
        const auto journal = place.journal();
        const auto saved = get(journal->salvage(u"clerk"_s));
        QVERIFY(saved);
        const QString aside = place.folder() + u'/' + saved->setAside;
        QVERIFY(QFile::exists(aside));
        QVERIFY(get(journal->open()));
        QVERIFY(!get(journal->erase(u"p-nobody"_s, u"order"_s, u"clerk"_s)));
        QVERIFY(QFile::exists(aside));
        QVERIFY(get(journal->erase(u"p-1"_s, u"order"_s, u"clerk"_s)));
        QCOMPARE(QDir(place.folder()).entryList({u"journal-damaged-*"_s}), QStringList());
    }
    void rowsUpToTheFirstBadOneAreKept_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("kept");
        QTest::addColumn<QString>("why");
        QTest::newRow("changed") << QStringList{u"UPDATE events SET actor = 'x' WHERE seq = 21"_s}
                                 << qint64(20) << u"changed"_s;
        QTest::newRow("removed") << QStringList{u"DELETE FROM events WHERE seq = 12"_s} << qint64(11)
                                 << u"changed"_s;
        QTest::newRow("cut off") << QStringList{u"DELETE FROM events WHERE seq > 25"_s} << qint64(25)
                                 << u"cut off"_s;
        QTest::newRow("all gone") << QStringList{u"DELETE FROM events"_s} << qint64(0) << u"cut off"_s;
        QTest::newRow("head forged")
            << QStringList{u"UPDATE meta SET value = zeroblob(40) WHERE name = 'head mac'"_s} << qint64(27)
            << QString();
        QTest::newRow("no cases") << QStringList{u"DROP TABLE cases"_s,
                                                 u"DELETE FROM events WHERE seq = 27"_s}
                                  << qint64(26) << u"cut off"_s;
    }
    void rowsUpToTheFirstBadOneAreKept()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, kept);
        QFETCH(QString, why);
        const lab::Place place;
        write(place, 3);
        QVERIFY(lab::tamper(place.database(), lab::withoutTriggers(statements)));
        const QByteArray bad = contentOf(place.database());

        const auto journal = place.journal();
        const auto saved = get(journal->salvage(u"clerk"_s));
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
        QCOMPARE(saved->kept, kept);
        QCOMPARE(saved->firstBad, why.isEmpty() ? 0 : kept + 1);
        QCOMPARE(saved->why, why);
        QCOMPARE(saved->personsLost, 0);
        QVERIFY(saved->setAside.startsWith(u"journal-damaged-"_s));
        QCOMPARE(contentOf(place.folder() + u'/' + saved->setAside), bad);

        const auto cases = get(journal->open());
        QVERIFY2(cases, qPrintable(cases ? QString() : cases.error().detail));
        QCOMPARE(cases->size(), (kept + 8) / 9);
        const auto verified = get(journal->verify());
        QVERIFY(verified && verified->ok());
        QCOMPARE(verified->rows, kept + 1); // and the event that tells of it
        if (kept >= 9) {
            QCOMPARE(cases->first().name, lab::customer().displayName());
            QCOMPARE(get(journal->events(u"case-1"_s))->size(), 9);
        }
        QVERIFY(get(journal->append(lab::story(u"case-9"_s, u"p-9"_s))));
    }

    void wholeJournalIsRefused()
    {
        const lab::Place place;
        write(place, 1);
        const QByteArray before = contentOf(place.database());
        const auto refused = get(place.journal()->salvage(u"clerk"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Rule);
        QCOMPARE(contentOf(place.database()), before);
    }

    void anotherMasterKeyIsRefused()
    {
        const lab::Place place;
        write(place, 2);
        QVERIFY(
            lab::tamper(place.database(), lab::withoutTriggers({u"DELETE FROM events WHERE seq = 18"_s})));
        journal::Journal other(place.folder(), keys::Key::generate());
        const auto refused = get(other.salvage(u"clerk"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Keychain);
        QCOMPARE(QDir(place.folder()).entryList({u"journal-damaged*"_s}).size(), 0);
    }

    void brokenFileIsReadAsFarAsItGoes_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::newRow("nothing is left") << qint64(0);
        QTest::newRow("first page is left") << qint64(4096);
        QTest::newRow("half is left") << qint64(32768);
    }
    void brokenFileIsReadAsFarAsItGoes()
    {
        QFETCH(qint64, from);
        const lab::Place place;
        write(place, 12);
        QCOMPARE(overwritten(place, from), QString());
        const auto journal = place.journal();
        QVERIFY(!get(journal->open()) || !get(journal->verify()));
        const auto saved = get(journal->salvage(u"clerk"_s));
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
        QVERIFY(saved->kept < 12 * 9);
        QVERIFY(saved->firstBad == saved->kept + 1);
        const auto opened = get(journal->open());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(get(journal->verify())->ok());
        QVERIFY(get(journal->append(lab::story(u"case-99"_s, u"p-99"_s))));
    }

    // Nobody can read them again: the journal says so, as of an erasure, and goes on.
    void lostKeysAreErasures()
    {
        const lab::Place place;
        write(place, 3);
        QVERIFY(lab::tamper(place.database(),
                            {u"DELETE FROM person_keys WHERE person_id = 'p-2'"_s,
                             u"UPDATE meta SET value = zeroblob(40) WHERE name = 'head mac'"_s}));
        const auto journal = place.journal();
        const auto saved = get(journal->salvage(u"clerk"_s));
        QVERIFY(saved);
        QCOMPARE(saved->personsLost, 1);
        const auto cases = get(journal->open());
        QVERIFY2(cases, qPrintable(cases ? QString() : cases.error().detail));
        QCOMPARE(cases->size(), 3);
        QVERIFY(!cases->at(0).erased && cases->at(1).erased && !cases->at(2).erased);
        const auto events = get(journal->events(u"case-2"_s));
        QVERIFY(events);
        QCOMPARE(events->last().kind, domain::EventKind::PersonErased);
        QCOMPARE(events->last().actor, u"clerk"_s);
    }

    void lostDeskKeyCostsOnlyItsOwnRows()
    {
        const lab::Place place;
        {
            const auto journal = place.journal();
            QVERIFY(get(journal->open()));
            QVERIFY(get(journal->append({lab::note(u"case-0"_s, {}, u"nobody"_s)})));
            QVERIFY(get(journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        }
        QVERIFY(lab::tamper(place.database(), {u"DELETE FROM meta WHERE name = 'desk key'"_s}));
        const auto journal = place.journal();
        const auto saved = get(journal->salvage(u"clerk"_s));
        QVERIFY(saved);
        QCOMPARE(saved->kept, 10);
        const auto cases = get(journal->open());
        QVERIFY2(cases, qPrintable(cases ? QString() : cases.error().detail));
        QCOMPARE(cases->last().name, lab::customer().displayName());
        const auto noise = get(journal->events(u"case-0"_s));
        QVERIFY(noise && !noise->first().readable);
        QVERIFY(get(journal->append({lab::note(u"case-0"_s, {}, u"again"_s)})));
        QVERIFY(get(journal->events(u"case-0"_s))->last().readable);
    }

    // Killed between the rescue and the renaming: the next start ends it.
    void killedSwapIsEnded()
    {
        const lab::Place good;
        write(good, 1);
        const lab::Place place;
        write(place, 2);
        QVERIFY(lab::tamper(place.database(), lab::withoutTriggers({u"DELETE FROM events"_s})));
        QVERIFY(QFile::copy(good.database(), journal::salvagedPath(place.database())));
        QVERIFY(lab::tamper(journal::salvagedPath(place.database()),
                            {u"DELETE FROM meta WHERE name = 'head outside'"_s}));
        journal::Journal journal(place.folder(), good.key());
        const auto opened = get(journal.open());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(opened->size(), 1);
        QCOMPARE(QDir(place.folder()).entryList({u"journal-damaged-*.db"_s}).size(), 1);
        QVERIFY(!QFile::exists(journal::salvagedPath(place.database())));
    }
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "test_salvage.moc"
