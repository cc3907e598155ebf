// SPDX-License-Identifier: GPL-3.0-or-later
// Appending: events a second beside a bare SQLite loop doing the same inserts and syncs (bar 1.3x).
#include "bare.h"
#include "figure.h"
#include "heartbeat.h"
#include "workload.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int eventsACase = 5;
constexpr double bar = 1.3;
constexpr int rounds = 3; ///< the best of them counts, on both sides alike: the disk has moods

struct Run {
    QString what;
    int together; ///< events a transaction, as far as the journal decides
    double (*ours)(journal::Journal &, const QList<domain::Event> &events);
    int events;
};

double batches(journal::Journal &journal, const QList<domain::Event> &events)
{
    constexpr int size = 100;
    const bench::Clock clock;
    for (qsizetype first = 0; first < events.size(); first += size)
        bench::need(journal.append(events.mid(first, size)));
    return clock.seconds();
}

double singlesOneByOne(journal::Journal &journal, const QList<domain::Event> &events)
{
    const bench::Clock clock;
    for (const domain::Event &event : events)
        bench::need(journal.append({event}));
    return clock.seconds();
}

double singlesQueued(journal::Journal &journal, const QList<domain::Event> &events)
{
    const bench::Clock clock;
    QList<QFuture<domain::Result<QList<domain::Event>>>> futures;
    futures.reserve(events.size());
    for (const domain::Event &event : events)
        futures.append(journal.append({event}));
    // The last first, or this thread would be woken for each of them.
    bench::need(futures.last());
    const double seconds = clock.seconds();
    for (const auto &future : std::as_const(futures))
        bench::need(future);
    return seconds;
}

void measure(const Run &run)
{
    // Made beforehand, as the bare loop's rows are.
    QList<domain::Event> events;
    for (int i = 0; i < run.events; ++i)
        events.append(bench::eventOf(i / eventsACase, i % eventsACase));
    double ours = 0;
    double bare = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir dir(QCoreApplication::arguments().value(1) + u"/append-XXXXXX"_s);
        const QString folder = dir.filePath(u"desk"_s);
        {
            journal::Journal journal(folder, keys::Key::generate());
            bench::need(journal.open());
            const double seconds = run.ours(journal, events);
            ours = round == 0 ? seconds : std::min(ours, seconds);
        }
        const bench::BareRows rows = bench::rowsOf(folder + u"/journal.db"_s);
        const double seconds = bench::bareSeconds(rows, dir.filePath(u"bare.db"_s), run.together);
        bare = round == 0 ? seconds : std::min(bare, seconds);
    }
    bench::print({run.what, run.events / ours, u"events/s"_s,
                  u"of %1/s bare"_s.arg(run.events / bare, 0, 'f', 0), ours / bare, bar, true});
}

// A thousand status changes a second, as a busy watch brings them, while the GUI thread beats.
void measureHeartbeat()
{
    const QTemporaryDir dir(QCoreApplication::arguments().value(1) + u"/append-XXXXXX"_s);
    journal::Journal journal(dir.filePath(u"desk"_s), keys::Key::generate());
    bench::need(journal.open());
    constexpr int aSecond = 1000;
    constexpr int seconds = 5;
    int sent = 0;
    QTimer source;
    source.setTimerType(Qt::PreciseTimer);
    source.setInterval(10);
    QEventLoop loop;
    QObject::connect(&source, &QTimer::timeout, &loop, [&] {
        for (int i = 0; i < aSecond / 100; ++i, ++sent)
            journal.append({bench::eventOf(sent % 500, 4 + sent / 500)});
        if (sent >= aSecond * seconds)
            loop.quit();
    });
    const bench::Heartbeat beat;
    source.start();
    loop.exec();
    bench::print({u"appending 1,000 events/s: GUI thread held up, p99"_s, beat.percentileMs(0.99), u"ms"_s,
                  u"longest %1 ms"_s.arg(beat.longestMs(), 0, 'f', 1), 0, 16, false});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QDir().mkpath(app.arguments().value(1));
    const int events = bench::setting("BENCH_APPENDS", 100000);
    measure({u"append %1 events, 100 a call"_s.arg(events), 100, batches, events});
    measure({u"append %1 events, one a call, queued"_s.arg(events), 512, singlesQueued, events});
    measure({u"append %1 events, one a call, each waited for"_s.arg(events / 20), 1, singlesOneByOne,
             events / 20});
    measureHeartbeat();
    return bench::exitCode();
}
