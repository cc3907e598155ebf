// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

class QSqlDatabase;
class QSqlError;

namespace journal {

/// The schema this program writes.
int latestSchema();

/// The schema of an open SQLite journal (PRAGMA user_version); 0 in an empty file.
domain::Result<int> schemaOf(QSqlDatabase &database);

/// Runs the migrations still missing up to `target`, each in one transaction with its version. A journal of a
/// newer program is refused.
domain::Result<void> migrate(QSqlDatabase &database, int target = latestSchema());

/// The engine's error as ours: Damaged when the file itself is broken, else Storage.
domain::Failure sqlFailure(const QString &where, const QSqlError &error);

} // namespace journal
