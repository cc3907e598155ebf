// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace journal {
namespace {

domain::Result<void> run(QSqlDatabase &database, std::initializer_list<QString> statements)
{
    for (const QString &statement : statements) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return sqlFailure(u"journal schema"_s, query.lastError());
    }
    return {};
}

// The truth: the log, the persons' keys, and what the journal knows of itself. The triggers stop accidents;
// against intent there is the chain.
domain::Result<void> createLog(QSqlDatabase &database)
{
    return run(database,
               {u"CREATE TABLE events ("
                "seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL, "
                "actor TEXT NOT NULL, case_id TEXT NOT NULL, person_id TEXT NOT NULL, sealed BLOB NOT NULL, "
                "prev BLOB NOT NULL, hash BLOB NOT NULL) STRICT"_s,
                u"CREATE INDEX events_by_case ON events (case_id, seq)"_s,
                u"CREATE INDEX events_by_person ON events (person_id, seq)"_s,
                u"CREATE TRIGGER events_are_kept BEFORE DELETE ON events "
                "BEGIN SELECT RAISE(ABORT, 'events are append only'); END"_s,
                u"CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON events "
                "BEGIN SELECT RAISE(ABORT, 'events are append only'); END"_s,
                u"CREATE TABLE person_keys (person_id TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT"_s,
                u"CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT"_s});
}

// The projection: `nr` keeps the order in which cases were opened.
domain::Result<void> createCases(QSqlDatabase &database)
{
    return run(
        database,
        {u"CREATE TABLE cases ("
         "nr INTEGER PRIMARY KEY, case_id TEXT NOT NULL UNIQUE, person_id TEXT NOT NULL, status TEXT "
         "NOT NULL, failure_reason TEXT NOT NULL, method TEXT NOT NULL, opened_at INTEGER, requested_at "
         "INTEGER, "
         "status_since INTEGER, last_seen_at INTEGER, completed_at INTEGER, in_doubt INTEGER NOT NULL, "
         "alarm INTEGER NOT NULL, collected INTEGER NOT NULL, erased INTEGER NOT NULL, sealed BLOB NOT NULL) "
         "STRICT"_s});
}

struct Migration {
    int version;
    domain::Result<void> (*apply)(QSqlDatabase &);
};

// Only ever add to the end: what stands here has run on somebody's journal.
constexpr std::array migrations{
    Migration{1, createLog},
    Migration{2, createCases},
};

} // namespace

int latestSchema()
{
    return migrations.back().version;
}

domain::Result<int> schemaOf(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return sqlFailure(u"journal schema"_s, query.lastError());
    return query.value(0).toInt();
}

domain::Result<void> migrate(QSqlDatabase &database, int target)
{
    const auto present = schemaOf(database);
    if (!present)
        return domain::Failure(present.error());
    if (*present > latestSchema())
        return domain::fail(domain::ErrorKind::Storage, u"journal schema"_s,
                            u"the journal was written by a newer version of this program"_s);
    for (const Migration &migration : migrations) {
        if (migration.version <= *present || migration.version > target)
            continue;
        if (auto begun = run(database, {u"BEGIN IMMEDIATE"_s}); !begun)
            return begun;
        auto done = migration.apply(database);
        if (done)
            done = run(database, {u"PRAGMA user_version = %1"_s.arg(migration.version), u"COMMIT"_s});
        if (!done) {
            QSqlQuery(database).exec(u"ROLLBACK"_s);
            return done;
        }
    }
    return {};
}

domain::Failure sqlFailure(const QString &where, const QSqlError &error)
{
    // Extended codes keep the primary one in the lowest byte: 11 is SQLITE_CORRUPT, 26 SQLITE_NOTADB.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const bool damaged = code == 11 || code == 26;
    return domain::fail(damaged ? domain::ErrorKind::Damaged : domain::ErrorKind::Storage, where,
                        u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), error.databaseText()));
}

} // namespace journal
