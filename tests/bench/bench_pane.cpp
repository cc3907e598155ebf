// SPDX-License-Identifier: GPL-3.0-or-later
// The case pane on one case with 10,000 events, beside one with 20: chosen in the list to drawn.
#include "desk/desk.h"
#include "domain/eventbody.h"
#include "figure.h"
#include "heartbeat.h"
#include "journal/journal.h"
#include "paints.h"
#include "solaris/client.h"
#include "ui/casepane/casepane.h"
#include "ui/casepane/timelineview.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

solaris::Client::Reply<QByteArray> noSecret()
{
    co_return QByteArray();
}

template <typename Done>
void until(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

/// States back and forth, notes and views between them: nothing of it can be taken together.
QList<domain::Event> events(const QString &caseId, int count)
{
    namespace body = domain::eventbody;
    const QString person = u"p-"_s + caseId;
    QList<domain::Event> list{body::caseOpened(caseId, person, u"bench"_s)};
    domain::Identification seen;
    seen.id = u"abcdefcidt"_s;
    while (list.size() < count) {
        const bool isBack = list.size() % 4 == 0;
        seen.status = domain::statusValue(isBack ? domain::Status::Pending : domain::Status::Aborted);
        seen.failureReason = isBack ? QString() : u"TECH_LIGHTING"_s;
        list << body::statusObserved(caseId, person, seen, domain::Source::Poll)
             << body::noteAdded(caseId, person, u"note %1 about this call"_s.arg(list.size()));
    }
    return list;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QTemporaryDir folder;
    domain::Environment environment;
    environment.name = u"bench"_s;
    solaris::Client client(environment, noSecret);
    journal::Journal journal(folder.path(), keys::Key::generate());
    desk::Desk desk(client, journal, u"bench"_s);
    bool opened = false;
    desk.open().then([&opened](const domain::Result<void> &) { opened = true; });
    until([&] { return opened; });
    const int many = bench::setting("BENCH_EVENTS", 10000);
    for (const int count : {20, many})
        journal.append(events(u"case-%1"_s.arg(count), count)).waitForFinished();

    ui::CasePane pane(desk);
    pane.resize(400, 900);
    pane.show();
    auto *timeline = pane.findChild<ui::TimelineView *>(u"case:timeline"_s);
    bench::Paints paints(timeline);
    for (const int count : {20, many}) {
        std::vector<double> times, held, own;
        for (int round = 0; round < 20; ++round) {
            pane.showCase({});
            until([&] { return timeline->entries().isEmpty(); });
            paints.forget();
            const bench::Heartbeat beat;
            const bench::Clock clock;
            pane.showCase(u"case-%1"_s.arg(count));
            until([&] { return timeline->entries().size() >= count / 2 && paints.count() > 0; });
            times.push_back(clock.seconds() * 1000);
            held.push_back(beat.longestMs());
            own.push_back(beat.ownPercentileMs(1.0));
        }
        const QString words = u"case of %1 events: "_s.arg(count);
        bench::print({words + u"chosen to drawn"_s, bench::percentile(times, 0.5), u"ms"_s,
                      u"worst %1"_s.arg(bench::percentile(times, 1.0), 0, 'f', 0), 0, 0, false});
        bench::print({words + u"longest hold of the GUI"_s, bench::percentile(own, 0.5), u"ms"_s,
                      u"on the clock %1"_s.arg(bench::percentile(held, 0.5), 0, 'f', 1), 0, 33, false});
    }
    return bench::exitCode();
}
