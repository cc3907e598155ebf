// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/store.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <unordered_map>
#include <utility>

namespace journal {

/// The store of a single desk: one SQLite file, one connection, used by one thread.
class SqliteStore final : public Store {
public:
    /// Takes over an open connection and closes it at the end.
    explicit SqliteStore(QString connectionName);
    ~SqliteStore() override;
    Q_DISABLE_COPY_MOVE(SqliteStore)

    domain::Result<void> begin() override;
    domain::Result<void> beginReading() override;
    domain::Result<qint64> foreignChanges() override;
    domain::Result<void> commit() override;
    void rollback() override;

    domain::Result<void> addRow(const Row &row) override;
    domain::Result<void> addRows(std::span<const Row> rows) override;
    domain::Result<std::optional<Row>> lastRow() override;
    domain::Result<std::optional<Row>> rowOf(qint64 seq) override;
    domain::Result<QList<Row>> rowsOfCase(const QString &caseId) override;
    domain::Result<void> eachRow(const std::function<bool(const Row &)> &visit) override;
    domain::Result<QStringList> caseIdsOfPerson(const QString &personId) override;
    domain::Result<bool> hasRow(const QString &personId, const QString &kind) override;
    domain::Result<qint64> seqOfHash(const QByteArray &hash) override;

    domain::Result<KeyState> keyState(const QString &personId) override;
    domain::Result<void> putWrappedKey(const QString &personId, const QByteArray &wrapped) override;
    domain::Result<void> dropWrappedKey(const QString &personId) override;
    domain::Result<void>
    eachWrappedKey(const std::function<bool(const QString &, const QByteArray &)> &visit) override;

    domain::Result<void> putCase(const CaseRow &row) override;
    domain::Result<std::optional<CaseRow>> caseRow(const QString &caseId) override;
    domain::Result<QList<CaseRow>> casesBefore(qint64 nr, int count) override;
    domain::Result<void> clearCases() override;

    domain::Result<std::optional<Head>> head() override;
    domain::Result<void> setHead(const Head &head) override;
    domain::Result<std::optional<QByteArray>> meta(const QString &name) override;
    domain::Result<void> setMeta(const QString &name, const QByteArray &value) override;
    domain::Result<void> dropMeta(const QString &name) override;

    domain::Result<void> sweep() override;

private:
    /// A prepared statement on loan; it is put back to rest when this goes, or it would hold the transaction
    /// open.
    class Statement {
    public:
        explicit Statement(QSqlQuery *query)
            : m_query(query)
        {
        }
        Statement(Statement &&other) noexcept
            : m_query(std::exchange(other.m_query, nullptr))
        {
        }
        Statement &operator=(Statement &&) = delete;
        Q_DISABLE_COPY(Statement)
        ~Statement()
        {
            if (m_query)
                m_query->finish();
        }
        QSqlQuery *operator->() const { return m_query; }
        const QSqlQuery &operator*() const { return *m_query; }

    private:
        QSqlQuery *m_query;
    };

    /// A statement's text is a literal, known by its address.
    using Sql = const char16_t *;

    domain::Result<Statement> run(Sql sql, const QVariantList &values = {});
    domain::Result<void> exec(Sql sql, const QVariantList &values = {});
    /// The first column of the first row, nothing when there is no row.
    domain::Result<std::optional<QByteArray>> bytes(Sql sql, const QVariantList &values);
    domain::Result<void> emptyLog();
    /// Keeps the few texts that thousands of cases share once in memory.
    QString shared(const QString &text);

    QString m_connectionName;
    std::unordered_map<Sql, QSqlQuery> m_prepared; ///< each statement is prepared once
    QSet<QString> m_shared;
};

} // namespace journal
