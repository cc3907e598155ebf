// SPDX-License-Identifier: GPL-3.0-or-later
// The shown list of 500,000 cases, from a journal through the desk: opening, searching, live changes, memory.
// "own" beside a figure: the part of it in which this thread had the processor.
#include "desk/desk.h"
#include "figure.h"
#include "heartbeat.h"
#include "journal/journal.h"
#include "paints.h"
#include "solaris/client.h"
#include "ui/dashboard/dashboardscreen.h"
#include "workload.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTableView>
#include <QTest>
#include <malloc.h>

using namespace Qt::Literals::StringLiterals;

namespace {

solaris::Client::Reply<QByteArray> noSecret()
{
    co_return QByteArray();
}

QString beside(const bench::Heartbeat &beat)
{
    return u"worst %1, own %2"_s.arg(beat.longestMs(), 0, 'f', 0).arg(beat.ownPercentileMs(0.99), 0, 'f', 1);
}

/// Runs the event loop until `done` says so, and not an event longer: what comes after the repaint is not
/// part of it.
template <typename Done>
void until(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// One key after the other, as typed; from the press to the end of the repaint that shows what it found.
void searchFigures(ui::DashboardScreen &screen, bench::Paints &paints, int cases)
{
    auto *box = screen.findChild<QLineEdit *>(u"cases:search"_s);
    auto *table = screen.findChild<QTableView *>(u"cases:table"_s);
    QRandomGenerator dice(11);
    QStringList typed{u"mustermann"_s, u"erika"_s, u"1984"_s,  u"nobody here"_s,  u"zzz"_s,
                      u"08.1972"_s,    u"ab3f"_s,  u"7cper"_s, u"erika 5 must"_s, u"TECH"_s};
    for (int i = 0; i < 10; ++i)
        typed << u"mustermann-%1"_s.arg(dice.bounded(cases));
    std::vector<double> times;
    std::vector<double> own;
    double slowest = 0;
    QString slowestText;
    for (const QString &word : std::as_const(typed)) {
        for (qsizetype i = 0; i <= word.size(); ++i) {
            paints.forget();
            const double used = bench::threadMs();
            const bench::Clock clock;
            if (i < word.size())
                QTest::keyClick(box, word.at(i).toLatin1());
            else
                QTest::keyClick(box, Qt::Key_Escape);
            until([&] { return paints.count() > 0 || !table->isVisible(); });
            const double ms = clock.seconds() * 1000;
            times.push_back(ms);
            own.push_back(bench::threadMs() - used);
            if (ms > slowest) {
                slowest = ms;
                slowestText = i < word.size() ? word.left(i + 1) : u"Esc"_s;
            }
            QTest::qWait(30); // faster than anybody types
        }
    }
    bench::print({u"search %1 cases: key to repaint, median of %2"_s.arg(cases).arg(times.size()),
                  bench::percentile(times, 0.5),
                  u"ms"_s,
                  {},
                  0,
                  0,
                  false});
    bench::print({u"search %1 cases: key to repaint, p99"_s.arg(cases), bench::percentile(times, 0.99),
                  u"ms"_s,
                  u"own %1, worst %2 (%3)"_s.arg(bench::percentile(own, 0.99), 0, 'f', 1)
                      .arg(slowest, 0, 'f', 0)
                      .arg(slowestText),
                  0, 16, false});
}

/// 1,000 changed cases a second, sorted by a column that moves them.
void liveFigures(ui::DashboardScreen &screen, desk::Cases &cases, int seconds, int column)
{
    auto *table = screen.findChild<QTableView *>(u"cases:table"_s);
    bench::Clock sorting;
    table->sortByColumn(column, Qt::AscendingOrder);
    const double sorted = sorting.seconds() * 1000;
    QTest::qWait(200);
    QRandomGenerator dice(5);
    int changed = 0;
    const bench::Heartbeat beat;
    const bench::Clock clock;
    while (clock.seconds() < seconds) {
        const int due = int(clock.seconds() * 1000);
        for (; changed < due; ++changed) {
            domain::Case row = cases.at(dice.bounded(int(cases.count())));
            row.status =
                domain::statusValue(dice.bounded(2) ? domain::Status::Pending : domain::Status::Failed);
            row.failureReason = dice.bounded(2) ? u"TECH_LIGHTING"_s : QString();
            row.lastSeenAt = QDateTime::currentDateTimeUtc();
            cases.update(row);
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
    }
    const QString by = table->model()->headerData(column, Qt::Horizontal).toString();
    bench::print({u"sort by %1"_s.arg(by), sorted, u"ms"_s, {}, 0, 0, false});
    bench::print({u"1,000 changes/s for %1 s, by %2: frame p99"_s.arg(seconds).arg(by),
                  beat.percentileMs(0.99), u"ms"_s, beside(beat), 0, 16, false});
}

/// What a note of 200 letters costs its case in memory, row and search together.
void noteFigure(desk::Cases &cases)
{
    const int noted = int(std::min<qsizetype>(cases.count(), 50'000));
    const qint64 before = bench::residentBytes();
    for (int i = 0; i < noted; ++i) {
        domain::Case row = cases.at(i);
        row.notes = u"%1 "_s.arg(i).repeated(200).left(200);
        cases.update(row);
        if (i % 1000 == 0)
            QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
    malloc_trim(0);
    bench::print({u"memory a case, the same with a note of 200 letters: more"_s,
                  double(bench::residentBytes() - before) / std::max(1, noted),
                  u"bytes"_s,
                  {},
                  0,
                  0,
                  false});
}

} // namespace

int main(int argc, char **argv)
{
    const bench::Clock start;
    QApplication app(argc, argv);
    const int cases = bench::setting("BENCH_CASES", 500000);
    const int eventsACase = bench::setting("BENCH_EVENTS_A_CASE", 6);
    const int seconds = bench::setting("BENCH_SECONDS", 10);
    const QString folder = u"%1/journal-%2-%3"_s.arg(app.arguments().value(1)).arg(cases).arg(eventsACase);
    const keys::Key key = bench::bigJournal(folder, cases, eventsACase);
    malloc_trim(0);

    domain::Environment environment;
    environment.name = u"bench"_s;
    solaris::Client client(environment, noSecret);
    journal::Journal journal(folder, key);
    desk::Desk desk(client, journal, u"bench"_s);
    const qint64 before = bench::residentBytes();

    const bench::Clock clock;
    ui::DashboardScreen screen(desk.cases());
    screen.resize(1280, 800);
    auto *table = screen.findChild<QTableView *>(u"cases:table"_s);
    bench::Paints paints(table->viewport());
    const bench::Heartbeat beat;
    screen.show();
    bool opened = false;
    desk.open().then([&opened](const domain::Result<void> &result) {
        if (!result)
            bench::giveUp(result.error());
        opened = true;
    });
    until([&] { return opened && table->model()->rowCount() > 0 && paints.count() > 0; });
    const QString all = QString::number(cases);
    bench::print({u"open %1 cases: shown list usable"_s.arg(all),
                  clock.seconds() * 1000,
                  u"ms"_s,
                  {},
                  0,
                  1000,
                  false});
    until([&] { return desk.cases().isComplete(); });
    // More than made when the journal was measured before and had one added.
    if (desk.cases().count() < cases || table->model()->rowCount() != desk.cases().count())
        bench::giveUp(domain::fail(domain::ErrorKind::BadReply, u"bench"_s, u"rows are missing"_s).value());
    bench::print(
        {u"open %1 cases: all in the shown list"_s.arg(all), clock.seconds(), u"s"_s, {}, 0, 0, false});
    bench::print({u"open %1 cases: GUI thread held up, p99"_s.arg(all), beat.percentileMs(0.99), u"ms"_s,
                  beside(beat), 0, 16, false});
    malloc_trim(0);
    const double grown = double(bench::residentBytes() - before);
    bench::print({u"memory a case, shown list and search included"_s, grown / double(std::max(1, cases)),
                  u"bytes"_s, u"%1 MB in all"_s.arg(grown / 1e6, 0, 'f', 0), 0, 0, false});

    screen.focusSearch();
    searchFigures(screen, paints, cases);
    liveFigures(screen, desk.cases(), seconds, 4 /* age: rows stay */);
    liveFigures(screen, desk.cases(), seconds, 6 /* seen: each change moves its row */);
    noteFigure(desk.cases());
    return bench::exitCode();
}
