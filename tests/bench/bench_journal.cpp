// SPDX-License-Identifier: GPL-3.0-or-later
// A journal of 500,000 cases and 3 million events: opening, memory, verifying, rebuilding, erasing.
#include "figure.h"
#include "heartbeat.h"
#include "journal/chain.h"
#include "journal/store.h"
#include "keys/cipher.h"
#include "workload.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <malloc.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Opens in portions and keeps them as they come, and lets the event loop run until all are there. One long
/// list would move its hundreds of megabytes each time it grows: a receiver keeps portions or reserves.
QList<QList<domain::Case>> openInPortions(journal::Journal &journal)
{
    QList<QList<domain::Case>> cases;
    const bench::Clock clock;
    double usable = 0;
    QObject::connect(&journal, &journal::Journal::loaded, &journal,
                     [&](const QList<domain::Case> &portion, bool anew) {
                         if (anew)
                             cases.clear();
                         cases.append(portion);
                         if (usable == 0)
                             usable = clock.seconds();
                     });
    QEventLoop loop;
    QFutureWatcher<domain::Result<qint64>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    const bench::Heartbeat beat;
    watcher.setFuture(journal.openInPortions());
    loop.exec();
    const domain::Result<qint64> opened = watcher.result();
    if (!opened)
        bench::giveUp(opened.error());
    const QString all = QString::number(*opened);
    bench::print({u"open %1 cases: list usable (latest cases shown)"_s.arg(all),
                  usable * 1000,
                  u"ms"_s,
                  {},
                  0,
                  1000,
                  false});
    bench::print({u"open %1 cases: all of them in the list"_s.arg(all), clock.seconds(), u"s"_s,
                  u"%1 cases/s"_s.arg(double(*opened) / clock.seconds(), 0, 'f', 0), 0, 0, false});
    bench::print({u"open %1 cases: GUI thread held up, longest"_s.arg(all), beat.longestMs(), u"ms"_s,
                  u"p99 %1 ms"_s.arg(beat.percentileMs(0.99), 0, 'f', 1), 0, 16, false});
    QObject::disconnect(&journal, nullptr, &journal, nullptr);
    return cases;
}

// The bytes that a walk hashes, hashed and nothing else.
double plainHashSeconds(const QString &database)
{
    const auto store = journal::openSqlite(database, journal::Access::ReadOnly);
    if (!store)
        bench::giveUp(store.error());
    constexpr qsizetype portion = 20000;
    QList<QByteArray> bytes;
    double seconds = 0;
    const auto hash = [&] {
        const bench::Clock clock;
        for (const QByteArray &row : std::as_const(bytes))
            keys::sha256(row);
        seconds += clock.seconds();
        bytes.clear();
    };
    const auto walked = (*store)->eachRow([&](const journal::Row &row) {
        bytes.append(journal::hashedBytes(row));
        if (bytes.size() == portion)
            hash();
        return true;
    });
    if (!walked)
        bench::giveUp(walked.error());
    hash();
    return seconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int cases = bench::setting("BENCH_CASES", 500000);
    const int eventsACase = bench::setting("BENCH_EVENTS_A_CASE", 6);
    const QString folder = u"%1/journal-%2-%3"_s.arg(app.arguments().value(1)).arg(cases).arg(eventsACase);
    const keys::Key key = bench::bigJournal(folder, cases, eventsACase);
    malloc_trim(0);

    journal::Journal journal(folder, key);
    const qint64 before = bench::residentBytes();
    {
        const QList<QList<domain::Case>> list = openInPortions(journal);
        malloc_trim(0);
        bench::print({u"memory a case in the list"_s,
                      double(bench::residentBytes() - before) / double(std::max(1, cases)),
                      u"bytes"_s,
                      {},
                      0,
                      0,
                      false});
    }
    malloc_trim(0);

    bench::Clock clock;
    const journal::Verification verified = bench::need(journal.verify());
    const double walking = clock.seconds();
    if (!verified.ok())
        bench::giveUp(domain::fail(domain::ErrorKind::Damaged, u"bench"_s, verified.why).value());
    const double hashing = plainHashSeconds(folder + u"/journal.db"_s);
    bench::print({u"verify %1 rows"_s.arg(verified.rows), double(verified.rows) / walking, u"rows/s"_s,
                  u"of plain SHA-256"_s, walking / hashing, 0, false});

    clock = {};
    bench::need(journal.rebuild());
    bench::print({u"rebuild the cases from %1 events"_s.arg(verified.rows),
                  double(verified.rows) / clock.seconds(), u"events/s"_s,
                  u"%1 s"_s.arg(clock.seconds(), 0, 'f', 1), 0, 0, false});

    const domain::Event fresh = bench::eventOf(cases + int(verified.rows % 100000), 0);
    bench::need(journal.append({fresh}));
    clock = {};
    bench::need(journal.erase(fresh.personId, u"bench"_s, u"bench"_s));
    bench::print(
        {u"erase one person among %1"_s.arg(cases), clock.seconds() * 1000, u"ms"_s, {}, 0, 100, false});
    return bench::exitCode();
}
