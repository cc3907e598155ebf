// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/chain.h"
#include "lab.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using lab::get;

class TestVerify : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeChainVerifies()
    {
        const lab::Place place;
        write(place);
        const auto verified = journal::verifyFile(place.database());
        QVERIFY(verified);
        QCOMPARE(verified->rows, 9);
        QVERIFY(verified->ok());
    }

    void emptyJournalVerifies()
    {
        const lab::Place place;
        QVERIFY(get(place.journal()->open()));
        const auto verified = journal::verifyFile(place.database());
        QVERIFY(verified && verified->ok());
        QCOMPARE(verified->rows, 0);
    }

    void runningJournalVerifiesFromOutside()
    {
        const lab::Place place;
        const auto journal = place.journal();
        QVERIFY(get(journal->open()));
        QVERIFY(get(journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        const auto verified = journal::verifyFile(place.database());
        QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().detail));
        QCOMPARE(verified->rows, 9);
        QVERIFY(get(journal->append({lab::note(u"case-1"_s, u"p-1"_s, u"goes on"_s)})));
    }

    void firstBadRowIsNamed_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("firstBad");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QStringList &statements, qint64 firstBad,
                            const QString &why) { QTest::newRow(name) << statements << firstBad << why; };
        row("time", {u"UPDATE events SET at = at + 1 WHERE seq = 4"_s}, 4, u"changed"_s);
        row("kind", {u"UPDATE events SET kind = 'decided' WHERE seq = 9"_s}, 9, u"changed"_s);
        row("source", {u"UPDATE events SET source = 'webhook' WHERE seq = 8"_s}, 8, u"changed"_s);
        row("actor", {u"UPDATE events SET actor = 'other' WHERE seq = 1"_s}, 1, u"changed"_s);
        row("case", {u"UPDATE events SET case_id = 'case-2' WHERE seq = 2"_s}, 2, u"changed"_s);
        row("person", {u"UPDATE events SET person_id = 'p-2' WHERE seq = 3"_s}, 3, u"changed"_s);
        row("sealed", {u"UPDATE events SET sealed = zeroblob(60) WHERE seq = 5"_s}, 5, u"changed"_s);
        row("sealed swapped",
            {u"UPDATE events SET sealed = (SELECT sealed FROM events WHERE seq = 6) WHERE seq = 7"_s}, 7,
            u"changed"_s);
        row("prev", {u"UPDATE events SET prev = randomblob(32) WHERE seq = 5"_s}, 5, u"changed"_s);
        row("hash", {u"UPDATE events SET hash = zeroblob(32) WHERE seq = 5"_s}, 5, u"changed"_s);
        row("hash of the last", {u"UPDATE events SET hash = zeroblob(32) WHERE seq = 9"_s}, 9, u"changed"_s);
        row("removed", {u"DELETE FROM events WHERE seq = 5"_s}, 5, u"missing"_s);
        row("first removed", {u"DELETE FROM events WHERE seq = 1"_s}, 1, u"missing"_s);
        row("removed and closed up",
            {u"DELETE FROM events WHERE seq = 5"_s, u"UPDATE events SET seq = -seq WHERE seq > 5"_s,
             u"UPDATE events SET seq = -seq - 1 WHERE seq < 0"_s},
            5, u"changed"_s);
        row("two swapped",
            {u"UPDATE events SET seq = 100 WHERE seq = 3"_s, u"UPDATE events SET seq = 3 WHERE seq = 4"_s,
             u"UPDATE events SET seq = 4 WHERE seq = 100"_s},
            3, u"reordered"_s);
        row("one repeated",
            {u"UPDATE events SET seq = -seq WHERE seq > 5"_s,
             u"UPDATE events SET seq = -seq + 1 WHERE seq < 0"_s,
             u"INSERT INTO events SELECT 6, at, kind, source, actor, case_id, person_id, sealed, prev, hash "
             "FROM events WHERE seq = 5"_s},
            6, u"inserted"_s);
        row("last cut off", {u"DELETE FROM events WHERE seq = 9"_s}, 9, u"cut off"_s);
        row("tail cut off", {u"DELETE FROM events WHERE seq > 4"_s}, 5, u"cut off"_s);
        row("all gone", {u"DELETE FROM events"_s}, 1, u"cut off"_s);
        row("head set back", {u"UPDATE meta SET value = CAST('8' AS BLOB) WHERE name = 'head seq'"_s}, 9,
            u"inserted"_s);
        row("head hash", {u"UPDATE meta SET value = zeroblob(32) WHERE name = 'head hash'"_s}, 9,
            u"changed"_s);
        row("head gone", {u"DELETE FROM meta"_s}, 1, u"inserted"_s);
    }
    void firstBadRowIsNamed()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, firstBad);
        QFETCH(QString, why);
        const lab::Place place;
        write(place);
        QVERIFY(lab::tamper(place.database(), lab::withoutTriggers(statements)));
        const auto verified = journal::verifyFile(place.database());
        QVERIFY(verified);
        QVERIFY(!verified->ok());
        QCOMPARE(verified->firstBad, firstBad);
        QCOMPARE(verified->why, why);
    }

    // Whoever knows the encoding can forge a row that fits; then it is the next one, or the head, that does
    // not.
    void forgedRowIsFoundByWhatFollows_data()
    {
        QTest::addColumn<qint64>("forged");
        QTest::addColumn<qint64>("firstBad");
        QTest::newRow("in the middle") << qint64(4) << qint64(5);
        QTest::newRow("the last") << qint64(9) << qint64(9);
    }
    void forgedRowIsFoundByWhatFollows()
    {
        QFETCH(qint64, forged);
        QFETCH(qint64, firstBad);
        const lab::Place place;
        write(place);
        const QVariantList was =
            lab::select(place.database(), u"SELECT * FROM events WHERE seq = %1"_s.arg(forged)).first();
        journal::Row row{was[0].toLongLong(),  was[1].toLongLong(),
                         was[2].toByteArray(), was[3].toByteArray(),
                         "somebody else",      was[5].toByteArray(),
                         was[6].toByteArray(), was[7].toByteArray(),
                         was[8].toByteArray(), {}};
        row.hash = journal::hashOf(row);
        const QString update = u"UPDATE events SET actor = 'somebody else', hash = x'%1' WHERE seq = %2"_s;
        QVERIFY(lab::tamper(
            place.database(),
            lab::withoutTriggers({update.arg(QString::fromLatin1(row.hash.toHex())).arg(forged)})));
        const auto verified = journal::verifyFile(place.database());
        QVERIFY(verified);
        QCOMPARE(verified->firstBad, firstBad);
    }

    void runningJournalSeesTheSame()
    {
        const lab::Place place;
        const auto journal = place.journal();
        QVERIFY(get(journal->open()));
        QVERIFY(get(journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        QVERIFY(lab::tamper(place.database(),
                            lab::withoutTriggers({u"UPDATE events SET actor = 'x' WHERE seq = 2"_s})));
        const auto verified = get(journal->verify());
        QVERIFY(verified);
        QCOMPARE(verified->firstBad, 2);
        // The row still fits its hash for nobody, and its body no longer opens: told, not hidden.
        const auto events = get(journal->events(u"case-1"_s));
        QVERIFY(!events);
        QCOMPARE(events.error().kind, domain::ErrorKind::Damaged);
    }

    void eventsAreAppendOnlyForPlainSql()
    {
        const lab::Place place;
        write(place);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"append only"_s));
        QVERIFY(!lab::tamper(place.database(), {u"DELETE FROM events WHERE seq = 9"_s}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"append only"_s));
        QVERIFY(!lab::tamper(place.database(), {u"UPDATE events SET actor = 'x'"_s}));
        QVERIFY(journal::verifyFile(place.database())->ok());
    }

    void noJournalIsAnError()
    {
        QTemporaryDir dir;
        const auto missing = journal::verifyFile(dir.filePath(u"none.db"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, domain::ErrorKind::Storage);
        QVERIFY(!QFile::exists(dir.filePath(u"none.db"_s)));

        QVERIFY(lab::tamper(dir.filePath(u"other.db"_s), {u"CREATE TABLE pets (name TEXT)"_s}));
        const auto other = journal::verifyFile(dir.filePath(u"other.db"_s));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, domain::ErrorKind::Damaged);
    }

private:
    static void write(const lab::Place &place)
    {
        const auto journal = place.journal();
        QVERIFY(get(journal->open()));
        QVERIFY(get(journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"
