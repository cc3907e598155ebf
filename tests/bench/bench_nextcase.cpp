// SPDX-License-Identifier: GPL-3.0-or-later
// The review bench: the next case in the queue, fetched and decoded ahead, from the key to its sharp first
// pictures; beside a plain program that decodes, scales and shows the same two pictures. And what stays in
// memory after a hundred cases.
#include "figure.h"
#include "support/decoderprogram.h"
#include "support/world.h"
#include "ui/bench/benchscreen.h"
#include "ui/bench/shelf.h"
#include "ui/viewer/panes.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <numeric>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double megabyte = 1024.0 * 1024.0;

[[noreturn]] void giveUp(const QString &why)
{
    qFatal("%s", qPrintable(why));
}

template <typename Done>
void until(Done done, const char *what)
{
    const bench::Clock clock;
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        if (clock.seconds() > 60)
            giveUp(u"in vain: "_s + QString::fromLatin1(what));
    }
}

/// Cases with a result that was read, and so with documents.
void makeCases(World &world, int count)
{
    QStringList ids;
    for (int number = 0; number < count; ++number)
        ids << world.newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Muster %1"_s.arg(number));
    world.server().advance(std::chrono::minutes(30));
    for (const QString &id : std::as_const(ids)) {
        if (const auto read = finish(world.desk().refresh(id)); !read)
            giveUp(domain::supportText(read.error()));
        if (const auto read = finish(world.desk().collect(id)); !read)
            giveUp(domain::supportText(read.error()));
    }
}

QList<domain::KycDocument> firstSeen(World &world, const QString &caseId)
{
    const auto file = finish(world.desk().file(caseId));
    if (!file)
        giveUp(domain::supportText(file.error()));
    QList<domain::KycDocument> list;
    for (const int row : ui::firstArrangement(file->documents))
        list << file->documents.at(row);
    return list;
}

bool isSharp(const ui::DocumentPane *pane, const QString &caseId)
{
    const ui::PageView *view = pane->view();
    const double wanted = std::min(1.0, view->zoom() * view->devicePixelRatioF());
    return pane->key().caseId == caseId && !view->isEmpty() && view->tiles().wholeScale() > wanted * 0.999;
}

/// From the key to the painted pictures, ms; the case must be at hand.
double goToNext(ui::BenchScreen &screen, const QString &caseId)
{
    const auto *panes = screen.findChild<ui::Panes *>();
    const bench::Clock clock;
    screen.findChild<QPushButton *>(u"bench:nextcase"_s)->click();
    until(
        [&] {
            return panes->count() == 2 && isSharp(panes->pane(0), caseId) && isSharp(panes->pane(1), caseId);
        },
        "the next case's first pictures");
    for (const int index : {0, 1})
        panes->pane(index)->view()->viewport()->repaint();
    return clock.seconds() * 1000;
}

/// What only does that: two pictures decoded, scaled to their labels, painted; ms.
double plainly(const QList<QByteArray> &files, const QList<QLabel *> &labels)
{
    const bench::Clock clock;
    for (int index = 0; index < labels.size(); ++index) {
        QLabel *label = labels.at(index);
        const QImage image = QImage::fromData(files.at(index));
        label->setPixmap(QPixmap::fromImage(image.scaled(label->size() * label->devicePixelRatioF(),
                                                         Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        label->repaint();
    }
    return clock.seconds() * 1000;
}

/// Resident bytes of this process and of its children: the decoders.
double familyBytes()
{
    double bytes = double(bench::residentBytes());
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile stat(u"/proc/"_s + process + u"/stat"_s);
        QFile memory(u"/proc/"_s + process + u"/statm"_s);
        if (!process.at(0).isDigit() || !stat.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        // The parent is the second field after the name, which may hold anything.
        if (line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toLongLong() == getpid())
            bytes += memory.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE));
    }
    return bytes;
}

double mean(const std::vector<double> &values, size_t first, size_t count)
{
    const auto from = values.begin() + std::ptrdiff_t(first);
    return std::accumulate(from, from + std::ptrdiff_t(count), 0.0) / double(count);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    ui::ProcessDecoder::setProgram(testDecoder());
    const int switches = std::max(50, bench::setting("BENCH_REVIEW_CASES", 110));
    World world(3000.0);
    world.desk().setBudget(1000);
    makeCases(world, switches + 1);

    ui::BenchScreen screen(world.desk());
    screen.resize(1280, 800);
    screen.show();
    const auto *shelf = screen.findChild<ui::Shelf *>();
    screen.showCase(world.desk().cases().at(0).id);

    QWidget window;
    window.resize(1280, 800);
    QList<QLabel *> labels;
    for (const int left : {0, 320}) {
        auto *label = new QLabel(&window);
        label->setGeometry(200 + left, 80, 310, 700);
        labels << label;
    }
    window.show();

    std::vector<double> ours, plain, memory;
    for (int round = 0; round < switches; ++round) {
        until([&] { return !shelf->next().isEmpty(); }, "a next case");
        const QString next = shelf->next();
        const QList<domain::KycDocument> documents = firstSeen(world, next);
        until(
            [&] {
                return std::all_of(documents.begin(), documents.end(),
                                   [&](const domain::KycDocument &document) {
                                       return shelf->isDecoded({next, document.id});
                                   });
            },
            "the next case's documents");
        QList<QByteArray> files;
        for (const domain::KycDocument &document : documents) {
            const auto bytes = finish(world.desk().fetch(next, document.id));
            if (!bytes)
                giveUp(domain::supportText(bytes.error()));
            files << *bytes;
        }
        plain.push_back(plainly(files, labels));
        ours.push_back(goToNext(screen, next));
        memory.push_back(familyBytes());
    }

    const double p95 = bench::percentile(ours, 0.95);
    const double plainP95 = bench::percentile(plain, 0.95);
    bench::print({u"next case at hand: key to sharp pictures, p50"_s, bench::percentile(ours, 0.5), u"ms"_s,
                  u"plain %1 ms"_s.arg(bench::percentile(plain, 0.5), 0, 'f', 1), 0, 0, false});
    bench::print({u"next case at hand: key to sharp pictures, p95"_s, p95, u"ms"_s,
                  u"plain %1 ms"_s.arg(plainP95, 0, 'f', 1), p95 / plainP95, 100, false});
    constexpr size_t warm = 10;
    constexpr size_t some = 20;
    const double early = mean(memory, warm, some);
    const double late = mean(memory, memory.size() - some, some);
    bench::print({u"memory with the decoders, after %1 cases"_s.arg(switches), late / megabyte, u"MB"_s,
                  u"of %1 MB at first"_s.arg(early / megabyte, 0, 'f', 0), late / early, 1.1, true});
    return bench::exitCode();
}
