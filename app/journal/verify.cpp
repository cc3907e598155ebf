// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/verify.h"

#include "journal/headfile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace journal {
namespace {

const QString &changed()
{
    static const QString word = u"changed"_s;
    return word;
}

// A row that does not follow the one before it: what its `prev` points to tells why.
domain::Result<QString> whyNotNext(Store &store, const Row &row)
{
    const auto before = row.prev == genesis() ? domain::Result<qint64>(0) : store.seqOfHash(row.prev);
    if (!before)
        return domain::Failure(before.error());
    if (*before > row.seq)
        return u"reordered"_s;
    if (*before > 0 || row.prev == genesis())
        return u"inserted"_s; // its own neighbour is further up: something came between
    return hashOf(row) == row.hash ? u"missing"_s : changed();
}

void compare(Verification &found, const Row &last, const Head &end)
{
    if (last.seq == end.seq && (last.seq == 0 || last.hash == end.hash))
        return;
    found.firstBad = std::min(last.seq, end.seq) + 1;
    found.why = last.seq < end.seq ? u"cut off"_s : u"inserted"_s;
    if (last.seq == end.seq) {
        found.firstBad = last.seq;
        found.why = changed();
    }
}

} // namespace

domain::Result<Verification> walk(Store &store, const std::optional<Head> &outside,
                                  const std::atomic<bool> &ending)
{
    Verification found;
    found.comparedOutside = outside.has_value();
    const auto head = store.head();
    if (!head)
        return domain::Failure(head.error());

    Row last;
    last.hash = genesis();
    std::optional<Row> suspect;
    const auto walked = store.eachRow([&](const Row &row) {
        ++found.rows;
        // A chain that fits in itself may still not be the one this desk has written.
        const bool isOther = outside && row.seq == outside->seq && row.hash != outside->hash;
        if (row.seq != last.seq + 1) {
            found.firstBad = last.seq + 1;
            found.why = u"missing"_s;
        } else if (row.prev != last.hash) {
            found.firstBad = row.seq;
            suspect = row;
        } else if (isOther || hashOf(row) != row.hash) {
            found.firstBad = row.seq;
            found.why = changed();
        }
        last = row;
        return found.ok() && !ending;
    });
    if (!walked)
        return domain::Failure(walked.error());
    if (ending)
        return domain::fail(domain::ErrorKind::Cancelled, u"journal verify"_s);
    if (suspect) {
        const auto why = whyNotNext(store, *suspect);
        if (!why)
            return domain::Failure(why.error());
        found.why = *why;
    }
    if (found.ok())
        compare(found, last, head->value_or(Head{}));
    // The head outside may lag: rows beyond it are no fault, rows short of it are.
    if (found.ok() && outside && last.seq < outside->seq) {
        found.firstBad = last.seq + 1;
        found.why = u"cut off"_s;
    }
    return found;
}

domain::Result<Verification> walkFile(const QString &database, const std::atomic<bool> &ending)
{
    // Read first: the journal may go on being written, and then it is ahead of this, never behind.
    const auto outside = HeadFile::read(HeadFile::pathFor(database));
    if (!outside)
        return domain::Failure(outside.error());
    const auto store = openSqlite(database, Access::ReadOnly);
    if (!store)
        return domain::Failure(store.error());
    if (const auto begun = (*store)->beginReading(); !begun)
        return domain::Failure(begun.error());
    return walk(**store, *outside, ending);
}

domain::Result<Verification> verifyFile(const QString &databasePath)
{
    const std::atomic<bool> never = false;
    return walkFile(databasePath, never);
}

} // namespace journal
