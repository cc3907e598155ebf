// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the painted window and to a usable list of 500,000 cases, beside an empty
// window of the same program: the same libraries, nothing else done.
#include "desk/desk.h"
#include "desk/watch.h"
#include "figure.h"
#include "journal/journal.h"
#include "paints.h"
#include "solaris/client.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "workload.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QTableView>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

solaris::Client::Reply<QByteArray> noSecret()
{
    co_return QByteArray();
}

void say(const char *what)
{
    std::printf("%s\n", what);
    std::fflush(stdout);
}

/// Runs the event loop until `done` says so, and not an event longer: with a time given, Qt goes on for as
/// long as there are events, and what comes after the paint would be counted in.
template <typename Done>
void until(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Nothing but a window; `words` in it make it load the desktop's fonts, as every program's first word does.
int emptyWindow(const QString &words)
{
    QLabel window(words);
    window.resize(1280, 800);
    const bench::Paints paints(&window);
    window.show();
    until([&] { return paints.count() > 0; });
    say("painted");
    return 0;
}

int deskWindow(const QString &folder, const keys::Key &key)
{
    domain::Environment environment;
    environment.name = u"bench"_s;
    solaris::Client client(environment, noSecret);
    journal::Journal journal(folder, key);
    desk::Desk desk(client, journal, u"bench"_s);
    desk::Watch watch(desk);
    ui::Language language;
    language.set(u"en"_s);
    ui::MainWindow window(desk, watch, language);
    const bench::Paints paints(&window.dashboard());
    window.show();
    auto opening = desk.open();
    until([&] { return paints.count() > 0; });
    say("painted");
    QTableView *table = nullptr; // comes after the first picture
    until([&] { return (table = window.findChild<QTableView *>(u"cases:table"_s)) != nullptr; });
    bench::Paints rows(table->viewport());
    until([&] { return table->model()->rowCount() > 0 && rows.count() > 0; });
    say("usable");
    std::_Exit(0); // what follows is not measured, and closing would wait for the load to break off
}

/// Milliseconds from the start of a process in this role to its word, median of several.
double startOf(const QStringList &role, const QByteArray &word)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const bench::Clock clock;
        process.start(QCoreApplication::applicationFilePath(), role);
        QByteArray said;
        while (!said.contains(word) && process.waitForReadyRead(60'000))
            said += process.readAllStandardOutput();
        if (!said.contains(word))
            bench::giveUp(domain::fail(domain::ErrorKind::BadReply, u"bench"_s, u"no window"_s).value());
        times.push_back(clock.seconds() * 1000);
        process.waitForFinished();
    }
    return bench::percentile(times, 0.5);
}

} // namespace

int main(int argc, char **argv)
{
    const int cases = bench::setting("BENCH_CASES", 500000);
    const int eventsACase = bench::setting("BENCH_EVENTS_A_CASE", 6);
    const QByteArray role(argc > 1 ? argv[1] : "");
    if (role == "empty" || role == "words" || role == "desk") {
        const QApplication app(argc, argv);
        if (role != "desk")
            return emptyWindow(role == "words" ? u"IdentDesk"_s : QString());
        const QString folder = app.arguments().value(2);
        return deskWindow(folder, bench::bigJournal(folder, cases, eventsACase));
    }
    const QCoreApplication app(argc, argv);
    const QString folder =
        u"%1/journal-%2-%3"_s.arg(QString::fromLocal8Bit(role)).arg(cases).arg(eventsACase);
    bench::bigJournal(folder, cases, eventsACase);
    const double empty = startOf({u"empty"_s}, "painted");
    const double words = startOf({u"words"_s}, "painted");
    const double painted = startOf({u"desk"_s, folder}, "painted");
    const double usable = startOf({u"desk"_s, folder}, "usable");
    bench::print(
        {u"start: an empty window of the same libraries, painted"_s, empty, u"ms"_s, {}, 0, 0, false});
    bench::print({u"start with %1 cases: window painted, its list still a sketch"_s.arg(cases), painted,
                  u"ms"_s, u"of the empty one"_s, painted / empty, 1.3, true});
    bench::print({u"  beside an empty window with one word in it"_s, words, u"ms"_s, u"the window painted"_s,
                  painted / words, 0, false});
    bench::print({u"start with %1 cases: list usable"_s.arg(cases), usable, u"ms"_s, u"of the empty one"_s,
                  usable / empty, 1000, false});
    return bench::exitCode();
}
