// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema.h"
#include "lab.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using lab::get;

namespace {

const QString &schemaQuery()
{
    static const QString text = u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s;
    return text;
}

// A file brought to `version` and no further.
bool makeAt(const QString &path, int version)
{
    bool made = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(path);
        made = database.open() && journal::migrate(database, version).has_value() &&
               journal::schemaOf(database).value_or(-1) == version;
        database.close();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    return made;
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void migratedEqualsFresh_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= journal::latestSchema(); ++version)
            QTest::addRow("from %d", version) << version;
    }
    void migratedEqualsFresh()
    {
        QFETCH(int, version);
        const lab::Place fresh;
        QVERIFY(get(fresh.journal()->open()));

        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"desk"_s));
        const QString path = dir.filePath(u"desk/journal.db"_s);
        QVERIFY(makeAt(path, version));
        journal::Journal migrated(dir.filePath(u"desk"_s), fresh.key());
        const auto opened = get(migrated.open());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(lab::select(path, schemaQuery()), lab::select(fresh.database(), schemaQuery()));
        QCOMPARE(lab::select(path, u"PRAGMA user_version"_s).first().first().toInt(),
                 journal::latestSchema());
    }

    // A journal of version 1 has no `cases`: opening it brings them from the events.
    void oldEventsGiveTheCasesOfToday()
    {
        const lab::Place place;
        auto journal = place.journal();
        QVERIFY(get(journal->open()));
        QVERIFY(get(journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        const auto before = get(journal->rebuild());
        journal.reset();
        QVERIFY(lab::tamper(place.database(), {u"DROP TABLE cases"_s, u"PRAGMA user_version = 1"_s,
                                               u"DELETE FROM meta WHERE name = 'projection'"_s}));
        journal = place.journal();
        const auto after = get(journal->open());
        QVERIFY2(after, qPrintable(after ? QString() : after.error().detail));
        QCOMPARE(*after, *before);
        QVERIFY(get(journal->verify())->ok());
    }

    void newerJournalIsRefusedAndLeftAlone()
    {
        const lab::Place place;
        QVERIFY(get(place.journal()->open()));
        QVERIFY(lab::tamper(place.database(), {u"PRAGMA user_version = 999"_s}));
        const auto refused = get(place.journal()->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Storage);
        QVERIFY(refused.error().detail.contains(u"newer"_s));
        QCOMPARE(lab::select(place.database(), u"PRAGMA user_version"_s).first().first().toInt(), 999);
    }

    void failedMigrationLeavesTheOldVersion()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"half.db"_s);
        QVERIFY(makeAt(path, 1));
        QVERIFY(lab::tamper(path, {u"CREATE TABLE cases (something TEXT)"_s}));
        QVERIFY(!makeAt(path, 2));
        QCOMPARE(lab::select(path, u"PRAGMA user_version"_s).first().first().toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
