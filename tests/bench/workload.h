// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "journal/journal.h"

/// What the benchmarks write: cases of several events each, as the desk writes them.
namespace bench {

/// Event `step` (from 0) of case `number`: opened, person, identification, link, then statuses.
domain::Event eventOf(int number, int step);

/// A journal of that many cases at `folder`, made unless it is there already; gives the key that opens it.
keys::Key bigJournal(const QString &folder, int cases, int eventsACase);

/// The future's result, waited for without an event loop; ends the program when it is an error.
template <typename T>
T need(QFuture<domain::Result<T>> future);
[[noreturn]] void giveUp(const domain::Error &error);

template <typename T>
T need(QFuture<domain::Result<T>> future)
{
    future.waitForFinished();
    domain::Result<T> result = future.result();
    if (!result)
        giveUp(result.error());
    return *std::move(result);
}

} // namespace bench
