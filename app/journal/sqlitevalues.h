// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/store.h"

#include <QSqlQuery>
#include <QVariant>

/// Our values as SQLite's and back.
namespace journal {

/// Qt binds a null string or byte array as SQL NULL, which our columns refuse.
QVariant text(const QString &value);
QVariant blob(const QByteArray &value);
QVariant time(const QDateTime &value);
/// 0: none, 1: a success was taken back, 2: and somebody took note of it.
int storedAlarm(const domain::Case &facts);

/// The row a query stands on, its columns in the order of `events` and `cases`.
Row rowAt(const QSqlQuery &query);
CaseRow caseAt(const QSqlQuery &query);

/// An error where a result ended early: a broken page does that.
domain::Result<void> endOf(const QSqlQuery &query);

/// The result, when all of it was read.
template <typename T>
domain::Result<T> ended(const QSqlQuery &query, T result)
{
    const auto end = endOf(query);
    return end ? domain::Result<T>(std::move(result)) : domain::Result<T>(domain::Failure(end.error()));
}

} // namespace journal
