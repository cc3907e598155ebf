// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sqlitestore.h"

#include "journal/schema.h"
#include "journal/sqlitevalues.h"

#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace journal {
namespace {

#define ROW_COLUMNS "seq, at, kind, source, actor, case_id, person_id, sealed, prev, hash"
// A row's texts go to and fro as the bytes they are; as texts Qt would have SQLite make UTF-16 of them.
#define ROW_VALUES                                                                                           \
    "(?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?)"
#define ROW_READ                                                                                             \
    "seq, at, CAST(kind AS BLOB), CAST(source AS BLOB), CAST(actor AS BLOB), CAST(case_id AS BLOB), "        \
    "CAST(person_id AS BLOB), sealed, prev, hash"

// Values bound by position make Qt build a name for each, each time; names that are there cost a look-up.
const QString &placeholder(int index)
{
    static const QStringList names = [] {
        QStringList made;
        for (char16_t first = u'a'; first <= u'h'; ++first) {
            for (char16_t second = u'a'; second <= u'p'; ++second)
                made.append(u':' + QString(QChar(first)) + QChar(second));
        }
        return made;
    }();
    return names.at(index);
}

QString named(const char16_t *sql)
{
    const QStringList parts = QString::fromUtf16(sql).split(u'?');
    QString text = parts.first();
    for (int i = 1; i < parts.size(); ++i)
        text += placeholder(i - 1) + parts.at(i);
    return text;
}

void appendValues(QVariantList &values, const Row &row)
{
    values << row.seq << row.at << blob(row.kind) << blob(row.source) << blob(row.actor) << blob(row.caseId)
           << blob(row.personId) << blob(row.sealed) << blob(row.prev) << blob(row.hash);
}

} // namespace

SqliteStore::SqliteStore(QString connectionName)
    : m_connectionName(std::move(connectionName))
{
}

SqliteStore::~SqliteStore()
{
    m_prepared.clear();
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

domain::Result<SqliteStore::Statement> SqliteStore::run(Sql sql, const QVariantList &values)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
        query.setForwardOnly(true);
        if (!query.prepare(named(sql)))
            return sqlFailure(u"journal"_s, query.lastError());
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(placeholder(i), values.at(i));
    if (!query.exec()) {
        const auto failure = sqlFailure(u"journal"_s, query.lastError());
        query.finish();
        return failure;
    }
    return Statement(&query);
}

domain::Result<void> SqliteStore::exec(Sql sql, const QVariantList &values)
{
    const auto done = run(sql, values);
    return done ? domain::Result<void>() : domain::Result<void>(domain::Failure(done.error()));
}

domain::Result<std::optional<QByteArray>> SqliteStore::bytes(Sql sql, const QVariantList &values)
{
    auto found = run(sql, values);
    if (!found)
        return domain::Failure(found.error());
    if ((*found)->next())
        return (*found)->value(0).toByteArray();
    return ended<std::optional<QByteArray>>(**found, std::nullopt);
}

domain::Result<void> SqliteStore::begin()
{
    return exec(u"BEGIN IMMEDIATE");
}

domain::Result<void> SqliteStore::beginReading()
{
    return exec(u"BEGIN");
}

domain::Result<qint64> SqliteStore::foreignChanges()
{
    const auto version = bytes(u"PRAGMA data_version", {});
    if (!version)
        return domain::Failure(version.error());
    return version->value_or(QByteArray()).toLongLong();
}

domain::Result<void> SqliteStore::commit()
{
    return exec(u"COMMIT");
}

void SqliteStore::rollback()
{
    exec(u"ROLLBACK"); // SQLite may have rolled back itself already
}

domain::Result<void> SqliteStore::addRow(const Row &row)
{
    QVariantList values;
    appendValues(values, row);
    return exec(u"INSERT INTO events (" ROW_COLUMNS ") VALUES " ROW_VALUES, values);
}

domain::Result<void> SqliteStore::addRows(std::span<const Row> rows)
{
    static_assert(rowsAtOnce == 8);
    if (rows.size() != rowsAtOnce) {
        domain::Result<void> added;
        for (size_t i = 0; added && i < rows.size(); ++i)
            added = addRow(rows[i]);
        return added;
    }
    constexpr qsizetype columns = 10;
    QVariantList values;
    values.reserve(columns * qsizetype(rowsAtOnce));
    for (const Row &row : rows)
        appendValues(values, row);
    // OR FAIL: SQLite need not keep the pages as they were to undo a statement of several rows.
    return exec(u"INSERT OR FAIL INTO events (" ROW_COLUMNS ") VALUES " ROW_VALUES ", " ROW_VALUES
                ", " ROW_VALUES ", " ROW_VALUES ", " ROW_VALUES ", " ROW_VALUES ", " ROW_VALUES
                ", " ROW_VALUES,
                values);
}

domain::Result<std::optional<Row>> SqliteStore::lastRow()
{
    auto found = run(u"SELECT " ROW_READ " FROM events ORDER BY seq DESC LIMIT 1");
    if (!found)
        return domain::Failure(found.error());
    if ((*found)->next())
        return rowAt(**found);
    return ended<std::optional<Row>>(**found, std::nullopt);
}

domain::Result<std::optional<Row>> SqliteStore::rowOf(qint64 seq)
{
    auto found = run(u"SELECT " ROW_READ " FROM events WHERE seq = ?", {seq});
    if (!found)
        return domain::Failure(found.error());
    if ((*found)->next())
        return rowAt(**found);
    return ended<std::optional<Row>>(**found, std::nullopt);
}

domain::Result<QList<Row>> SqliteStore::rowsOfCase(const QString &caseId)
{
    auto found = run(u"SELECT " ROW_READ " FROM events WHERE case_id = ? ORDER BY seq", {text(caseId)});
    if (!found)
        return domain::Failure(found.error());
    QList<Row> rows;
    while ((*found)->next())
        rows.append(rowAt(**found));
    return ended(**found, std::move(rows));
}

domain::Result<void> SqliteStore::eachRow(const std::function<bool(const Row &)> &visit)
{
    auto found = run(u"SELECT " ROW_READ " FROM events ORDER BY seq");
    if (!found)
        return domain::Failure(found.error());
    while ((*found)->next()) {
        if (!visit(rowAt(**found)))
            return {};
    }
    return endOf(**found);
}

domain::Result<QStringList> SqliteStore::caseIdsOfPerson(const QString &personId)
{
    auto found = run(u"SELECT case_id FROM events WHERE person_id = ? AND case_id <> '' "
                     "GROUP BY case_id ORDER BY MIN(seq)",
                     {text(personId)});
    if (!found)
        return domain::Failure(found.error());
    QStringList ids;
    while ((*found)->next())
        ids.append((*found)->value(0).toString());
    return ended(**found, std::move(ids));
}

domain::Result<bool> SqliteStore::hasRow(const QString &personId, const QString &kind)
{
    const auto found =
        bytes(u"SELECT 1 FROM events WHERE person_id = ? AND kind = ? LIMIT 1", {text(personId), text(kind)});
    return found ? domain::Result<bool>(found->has_value())
                 : domain::Result<bool>(domain::Failure(found.error()));
}

domain::Result<qint64> SqliteStore::seqOfHash(const QByteArray &hash)
{
    const auto found = bytes(u"SELECT seq FROM events WHERE hash = ? LIMIT 1", {blob(hash)});
    if (!found)
        return domain::Failure(found.error());
    return found->value_or(QByteArray()).toLongLong();
}

domain::Result<KeyState> SqliteStore::keyState(const QString &personId)
{
    auto found = run(u"SELECT (SELECT wrapped FROM person_keys WHERE person_id = ?), "
                     "EXISTS (SELECT 1 FROM events WHERE person_id = ?)",
                     {text(personId), text(personId)});
    if (!found)
        return domain::Failure(found.error());
    KeyState state;
    if ((*found)->next()) {
        if (const QVariant wrapped = (*found)->value(0); !wrapped.isNull())
            state.wrapped = wrapped.toByteArray();
        state.hasRows = (*found)->value(1).toBool();
    }
    return ended(**found, std::move(state));
}

domain::Result<void> SqliteStore::putWrappedKey(const QString &personId, const QByteArray &wrapped)
{
    return exec(u"INSERT INTO person_keys (person_id, wrapped) VALUES (?, ?)",
                {text(personId), blob(wrapped)});
}

domain::Result<void> SqliteStore::dropWrappedKey(const QString &personId)
{
    return exec(u"DELETE FROM person_keys WHERE person_id = ?", {text(personId)});
}

domain::Result<void>
SqliteStore::eachWrappedKey(const std::function<bool(const QString &, const QByteArray &)> &visit)
{
    auto found = run(u"SELECT person_id, wrapped FROM person_keys");
    if (!found)
        return domain::Failure(found.error());
    while ((*found)->next()) {
        if (!visit((*found)->value(0).toString(), (*found)->value(1).toByteArray()))
            return {};
    }
    return endOf(**found);
}

domain::Result<std::optional<Head>> SqliteStore::head()
{
    auto found = run(u"SELECT seq.value, hash.value, mac.value FROM meta seq, meta hash, meta mac "
                     "WHERE seq.name = 'head seq' AND hash.name = 'head hash' AND mac.name = 'head mac'");
    if (!found)
        return domain::Failure(found.error());
    if ((*found)->next())
        return Head{(*found)->value(0).toByteArray().toLongLong(), (*found)->value(1).toByteArray(),
                    (*found)->value(2).toByteArray()};
    return ended<std::optional<Head>>(**found, std::nullopt);
}

domain::Result<void> SqliteStore::setHead(const Head &head)
{
    return exec(u"INSERT INTO meta (name, value) "
                "VALUES ('head seq', ?), ('head hash', ?), ('head mac', ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                {QByteArray::number(head.seq), blob(head.hash), blob(head.mac)});
}

domain::Result<std::optional<QByteArray>> SqliteStore::meta(const QString &name)
{
    return bytes(u"SELECT value FROM meta WHERE name = ?", {text(name)});
}

domain::Result<void> SqliteStore::setMeta(const QString &name, const QByteArray &value)
{
    return exec(u"INSERT INTO meta (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                {text(name), blob(value)});
}

domain::Result<void> SqliteStore::dropMeta(const QString &name)
{
    return exec(u"DELETE FROM meta WHERE name = ?", {text(name)});
}

domain::Result<void> SqliteStore::sweep()
{
    // Not waited for: a reader may take its time, and the writer has others to serve.
    if (auto set = exec(u"PRAGMA busy_timeout = 0"); !set)
        return set;
    const auto emptied = emptyLog();
    const auto set = exec(u"PRAGMA busy_timeout = 2000");
    return emptied ? set : emptied;
}

domain::Result<void> SqliteStore::emptyLog()
{
    auto swept = run(u"PRAGMA wal_checkpoint(TRUNCATE)");
    if (!swept)
        return domain::Failure(swept.error());
    // The first column is 1 when a reader kept the log from being emptied.
    if (!(*swept)->next() || (*swept)->value(0).toInt() != 0)
        return domain::fail(domain::ErrorKind::Storage, u"journal sweep"_s,
                            u"another program is reading the file"_s);
    return {};
}

} // namespace journal
