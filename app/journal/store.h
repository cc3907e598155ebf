// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/error.h"
#include "journal/chain.h"

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace journal {

/// One row of `cases`: the open facts, with the personal ones left empty, and those sealed.
struct CaseRow {
    domain::Case facts;
    QByteArray sealed;  ///< empty once the person is erased
    QByteArray wrapped; ///< the person's wrapped key, given along when many cases are read
    qint64 nr = 0;      ///< counts the cases in the order they were opened; given along likewise
};

/// What is there of a person.
struct KeyState {
    std::optional<QByteArray> wrapped; ///< their key
    bool hasRows = false;
};

/// The tables of DESIGN 5, whatever engine holds them. Keys, chain and projection are decided above; here
/// rows go in and come out. Errors: Damaged where the engine says its file is broken, Storage for all else.
class Store {
public:
    virtual ~Store() = default;

    virtual domain::Result<void> begin() = 0;        ///< takes the write lock at once
    virtual domain::Result<void> beginReading() = 0; ///< all that is read sees one state of the tables
    /// A number that changes whenever somebody but this store has written to the tables.
    virtual domain::Result<qint64> foreignChanges() = 0;
    virtual domain::Result<void> commit() = 0; ///< durable when it returns
    virtual void rollback() = 0;

    virtual domain::Result<void> addRow(const Row &row) = 0;
    /// Up to `rowsAtOnce` of them, in one statement where that many are given. An error leaves some of them
    /// written: the transaction is to be rolled back.
    static constexpr size_t rowsAtOnce = 8;
    virtual domain::Result<void> addRows(std::span<const Row> rows) = 0;
    virtual domain::Result<std::optional<Row>> lastRow() = 0;
    virtual domain::Result<std::optional<Row>> rowOf(qint64 seq) = 0;
    virtual domain::Result<QList<Row>> rowsOfCase(const QString &caseId) = 0;
    /// In the order of seq, until `visit` says false.
    virtual domain::Result<void> eachRow(const std::function<bool(const Row &)> &visit) = 0;
    virtual domain::Result<QStringList> caseIdsOfPerson(const QString &personId) = 0;
    virtual domain::Result<bool> hasRow(const QString &personId, const QString &kind) = 0;
    virtual domain::Result<qint64> seqOfHash(const QByteArray &hash) = 0; ///< 0 when no row has it

    virtual domain::Result<KeyState> keyState(const QString &personId) = 0;
    virtual domain::Result<void> putWrappedKey(const QString &personId, const QByteArray &wrapped) = 0;
    virtual domain::Result<void> dropWrappedKey(const QString &personId) = 0;
    virtual domain::Result<void>
    eachWrappedKey(const std::function<bool(const QString &, const QByteArray &)> &visit) = 0;

    virtual domain::Result<void> putCase(const CaseRow &row) = 0;
    virtual domain::Result<std::optional<CaseRow>> caseRow(const QString &caseId) = 0;
    /// The `count` cases opened last before the one with that number, latest first.
    virtual domain::Result<QList<CaseRow>> casesBefore(qint64 nr, int count) = 0;
    virtual domain::Result<void> clearCases() = 0;

    virtual domain::Result<std::optional<Head>> head() = 0;
    virtual domain::Result<void> setHead(const Head &head) = 0;
    virtual domain::Result<std::optional<QByteArray>> meta(const QString &name) = 0;
    virtual domain::Result<void> setMeta(const QString &name, const QByteArray &value) = 0;
    virtual domain::Result<void> dropMeta(const QString &name) = 0;

    /// Makes sure that no old copy of a deleted value is left in the engine's files.
    virtual domain::Result<void> sweep() = 0;
};

enum class Access { ReadWrite, ReadOnly };

/// journal.db at `path`; ReadWrite creates it (whole or not at all, owner-only) and brings its schema up to
/// date.
domain::Result<std::unique_ptr<Store>> openSqlite(const QString &path, Access access);

} // namespace journal
