// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare.h"

#include "figure.h"
#include "journal/schema.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace bench {
namespace {

constexpr int caseIdOfEvent = 5;
constexpr int caseIdOfCase = 1; ///< behind nr

void must(bool done, const QSqlQuery &query)
{
    if (done)
        return;
    std::fprintf(stderr, "bench: %s\n", qPrintable(query.lastError().text()));
    std::exit(2);
}

QList<QVariantList> all(QSqlQuery &query, const QString &text)
{
    QList<QVariantList> rows;
    must(query.exec(text), query);
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        rows.append(row);
    }
    query.finish();
    return rows;
}

const QStringList &placeholders()
{
    static const QStringList names = [] {
        QStringList made;
        for (char16_t letter = u'a'; letter <= u'p'; ++letter)
            made.append(u':' + QString(QChar(letter)));
        return made;
    }();
    return names;
}

// By name, since that is the faster of Qt's two ways.
void insert(QSqlQuery &query, const QVariantList &row)
{
    for (int i = 0; i < row.size(); ++i)
        query.bindValue(placeholders().at(i), row.at(i));
    must(query.exec(), query);
}

QSqlQuery prepared(const QSqlDatabase &database, const QString &insertInto, int columns)
{
    QSqlQuery query(database);
    must(query.prepare(insertInto + u" VALUES ("_s + placeholders().mid(0, columns).join(u',') + u')'),
         query);
    return query;
}

} // namespace

BareRows rowsOf(const QString &database)
{
    BareRows rows;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rows"_s);
        connection.setDatabaseName(database);
        connection.open();
        QSqlQuery query(connection);
        query.setForwardOnly(true);
        rows.events = all(query, u"SELECT * FROM events ORDER BY seq"_s);
        rows.cases = all(query, u"SELECT * FROM cases ORDER BY nr"_s);
        rows.keys = all(query, u"SELECT person_keys.* FROM cases JOIN person_keys USING (person_id) "
                               "ORDER BY nr"_s);
        for (const QVariantList &row : std::as_const(rows.cases))
            rows.caseAt.insert(row.at(caseIdOfCase).toString(), rows.caseAt.size());
    }
    QSqlDatabase::removeDatabase(u"rows"_s);
    return rows;
}

double bareSeconds(const BareRows &rows, const QString &database, int together)
{
    double seconds = 0;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        connection.setDatabaseName(database);
        connection.open();
        QSqlQuery plain(connection);
        for (const QString &pragma : {u"journal_mode = WAL"_s, u"synchronous = FULL"_s,
                                      u"secure_delete = ON"_s, u"temp_store = MEMORY"_s}) {
            must(plain.exec(u"PRAGMA "_s + pragma), plain);
            plain.finish();
        }
        if (!journal::migrate(connection))
            std::exit(2);
        QSqlQuery event = prepared(connection, u"INSERT INTO events"_s, 10);
        QSqlQuery key = prepared(connection, u"INSERT INTO person_keys"_s, 2);
        QSqlQuery row = prepared(connection, u"INSERT OR REPLACE INTO cases"_s, 16);
        QSqlQuery head = prepared(connection, u"INSERT OR REPLACE INTO meta"_s, 2);
        QSet<QString> met;
        const Clock clock;
        for (qsizetype first = 0; first < rows.events.size(); first += together) {
            must(plain.exec(u"BEGIN IMMEDIATE"_s), plain);
            QSet<QString> touched;
            const qsizetype end = std::min<qsizetype>(rows.events.size(), first + together);
            for (qsizetype i = first; i < end; ++i) {
                const QString caseId = rows.events.at(i).at(caseIdOfEvent).toString();
                if (!met.contains(caseId)) {
                    met.insert(caseId);
                    insert(key, rows.keys.at(rows.caseAt.value(caseId)));
                }
                insert(event, rows.events.at(i));
                touched.insert(caseId);
            }
            for (const QString &caseId : std::as_const(touched))
                insert(row, rows.cases.at(rows.caseAt.value(caseId)));
            insert(head, {u"head"_s, rows.events.at(end - 1).last()});
            must(plain.exec(u"COMMIT"_s), plain);
        }
        seconds = clock.seconds();
        event.finish();
    }
    QSqlDatabase::removeDatabase(u"bare"_s);
    return seconds;
}

} // namespace bench
