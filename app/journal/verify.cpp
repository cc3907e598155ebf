// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/verify.h"

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

} // namespace

domain::Result<Verification> walk(Store &store)
{
    Verification found;
    const auto head = store.head();
    if (!head)
        return domain::Failure(head.error());

    Row last;
    last.hash = genesis();
    std::optional<Row> suspect;
    const auto walked = store.eachRow([&](const Row &row) {
        ++found.rows;
        if (row.seq != last.seq + 1) {
            found.firstBad = last.seq + 1;
            found.why = u"missing"_s;
        } else if (row.prev != last.hash) {
            found.firstBad = row.seq;
            suspect = row;
        } else if (hashOf(row) != row.hash) {
            found.firstBad = row.seq;
            found.why = changed();
        }
        last = row;
        return found.ok();
    });
    if (!walked)
        return domain::Failure(walked.error());
    if (suspect) {
        const auto why = whyNotNext(store, *suspect);
        if (!why)
            return domain::Failure(why.error());
        found.why = *why;
    }
    if (!found.ok())
        return found;

    const Head end = head->value_or(Head{});
    if (last.seq == end.seq && (last.seq == 0 || last.hash == end.hash))
        return found;
    found.firstBad = std::min(last.seq, end.seq) + 1;
    found.why = last.seq < end.seq ? u"cut off"_s : u"inserted"_s;
    if (last.seq == end.seq) {
        found.firstBad = last.seq;
        found.why = changed();
    }
    return found;
}

domain::Result<Verification> verifyFile(const QString &databasePath)
{
    const auto store = openSqlite(databasePath, Access::ReadOnly);
    return store ? walk(**store) : domain::Result<Verification>(domain::Failure(store.error()));
}

} // namespace journal
