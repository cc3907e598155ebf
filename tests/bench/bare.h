// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QVariantList>

/// The least that can be done: the rows a journal has written, inserted again by a bare loop of prepared
/// statements into the same tables with the same pragmas, in as many transactions. No sealing, no hashing,
/// no looking up.
namespace bench {

struct BareRows {
    QList<QVariantList> events;
    QList<QVariantList> cases; ///< in the order they were opened
    QList<QVariantList> keys;
    QHash<QString, qsizetype> caseAt; ///< id to place in `cases` and `keys`
};

BareRows rowsOf(const QString &database);

/// Inserts all events, `together` in a transaction, with the cases touched and the head; gives the seconds.
double bareSeconds(const BareRows &rows, const QString &database, int together);

} // namespace bench
