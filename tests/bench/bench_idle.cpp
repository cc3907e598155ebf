// SPDX-License-Identifier: GPL-3.0-or-later
// What the program costs while nobody touches it: the shown window, its watch asking about 1,000 open cases
// within the usual budget, a sandbox in another process. In per cent of one core.
#include "desk/desk.h"
#include "desk/watch.h"
#include "figure.h"
#include "support/world.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "workload.h"

#include <QApplication>
#include <QProcess>
#include <QTimer>
#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace {

solaris::Client::Reply<QByteArray> secretOf(QByteArray secret)
{
    co_return secret;
}

void rest(int seconds)
{
    QEventLoop loop;
    QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Share of a core over the next seconds, in per cent, all threads of this process together.
double busyFor(int seconds)
{
    const std::clock_t from = std::clock();
    const bench::Clock clock;
    rest(seconds);
    return 100.0 * double(std::clock() - from) / CLOCKS_PER_SEC / clock.seconds();
}

int playSandbox()
{
    sandbox::Server server(sandbox::Options{});
    if (!server.start())
        return 1;
    std::printf("%s\n", qPrintable(server.url().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

double emptyWindow(int seconds)
{
    QWidget window;
    window.resize(1280, 800);
    window.show();
    rest(1);
    return busyFor(seconds);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    if (app.arguments().value(1) == u"sandbox"_s)
        return playSandbox();
    const int cases = bench::setting("BENCH_IDLE_CASES", 1000);
    const int seconds = bench::setting("BENCH_IDLE_SECONDS", 20);

    QProcess sandbox;
    sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sandbox.start(QCoreApplication::applicationFilePath(), {u"sandbox"_s});
    if (!sandbox.waitForReadyRead(10'000))
        bench::giveUp(domain::fail(domain::ErrorKind::NoConnection, u"bench"_s, u"no sandbox"_s).value());
    domain::Environment environment;
    environment.name = u"bench"_s;
    environment.api = QUrl(QString::fromUtf8(sandbox.readLine()).trimmed());
    environment.auth = environment.api;
    environment.clientId = sandbox::Options().clientId;
    const QByteArray secret = sandbox::Options().clientSecret.toUtf8();

    const QTemporaryDir folder;
    solaris::Client client(environment, [secret] { return secretOf(secret); });
    journal::Journal journal(folder.path(), keys::Key::generate());
    desk::Desk desk(client, journal, u"bench"_s);
    if (const auto opened = finish(desk.open()); !opened)
        bench::giveUp(opened.error());
    for (int i = 0; i < cases; ++i) {
        desk::Application application;
        application.consents = World::consents();
        application.person = World::person(u"X-MANUALTEST-HAPPYPATH"_s, u"Muster %1"_s.arg(i));
        application.order = World::order();
        const auto caseId = finish(desk.registerCustomer(application));
        if (!caseId)
            bench::giveUp(caseId.error());
        if (const auto ordered = finish(desk.identify(*caseId, application.order)); !ordered)
            bench::giveUp(ordered.error());
    }

    const double empty = emptyWindow(seconds);
    desk::Watch watch(desk);
    ui::Language language;
    language.set(u"en"_s);
    ui::MainWindow window(desk, watch, language);
    window.show();
    watch.start();
    rest(15); // the first round is over, as in the middle of a day
    const double busy = busyFor(seconds);
    bench::print({u"idle, %1 open cases watched: of one core"_s.arg(cases), busy, u"%"_s,
                  u"asked %1/s; empty window %2 %"_s.arg(watch.rate(), 0, 'f', 1).arg(empty, 0, 'f', 2), 0, 1,
                  false});
    sandbox.kill();
    sandbox.waitForFinished();
    return bench::exitCode();
}
