// SPDX-License-Identifier: GPL-3.0-or-later
// The shown viewer over its real decoder process: panning a scan of 20 megapixels, opening it, and a PDF of
// 100 pages; each beside a plain Qt program that does only that, in this process and by turns.
#include "figure.h"
#include "paints.h"
#include "panning.h"
#include "support/decoderprogram.h"
#include "ui/viewer/documentpane.h"

#include <QApplication>
#include <QBuffer>
#include <QGraphicsPixmapItem>
#include <QGraphicsView>
#include <QImageReader>
#include <QLabel>
#include <QPageSize>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QScrollBar>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize scanSize(3648, 5472);
constexpr QSize window(1200, 900);
constexpr int pdfPages = 100;
/// A frame of a screen that shows 60 a second.
constexpr double frameBar = 16.7;
/// Most of the time of a large picture is its decoding, the same on either side of the wall between the
/// program and a stranger's file: to carry it across may cost half as much again.
constexpr double wallBar = 1.5;
/// A page of a PDF is drawn in a few ms, so beside it the wall is all there is to see: what counts is the
/// eye's bar for the bench's next document (DESIGN, 8), and a page for each repeat of a key that is held (30
/// a second).
constexpr double sharpBar = 100;
constexpr double leafBar = 33;
/// Of the frames of a hand that moves fast and never rests, %.
constexpr double coarseBar = 1;

/// A page as a scanner sees it: paper with noise, lines of print.
QByteArray scan()
{
    QImage image(scanSize, QImage::Format_RGB32);
    quint32 dice = 7;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            dice = dice * 1664525u + 1013904223u;
            const int grey = 225 + x * 16 / image.width() + int(dice >> 29);
            line[x] = qRgb(grey, grey - 4, grey - 12);
        }
    }
    QPainter painter(&image);
    painter.setFont(QFont(painter.font().family(), 36));
    for (int y = 80; y < image.height(); y += 70)
        painter.drawText(120, y, u"MUSTERMANN<<ERIKA<<<<<< 12.08.1964 T22000129 "_s.repeated(6));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 88);
    return bytes;
}

QByteArray report()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(150);
    QPainter painter(&writer);
    for (int page = 0; page < pdfPages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 0; line < 50; ++line)
            painter.drawText(60, 80 + line * 32,
                             u"Page %1, line %2: as identified in the call"_s.arg(page).arg(line));
    }
    painter.end();
    return bytes;
}

QCoro::Task<domain::Result<QByteArray>> given(QByteArray bytes)
{
    co_return bytes;
}

/// The viewer as the review bench has it, on a window of its own.
class Viewer {
public:
    explicit Viewer(const QByteArray &bytes)
        : m_decoder(testDecoder())
        , m_pane([bytes](const QString &, const QString &, const auto &) { return given(bytes); }, m_decoder,
                 std::make_shared<ui::Looks>())
        , m_paints(m_pane.view()->viewport())
    {
        m_pane.resize(window);
        m_pane.show();
        QCoreApplication::processEvents();
    }
    ui::PageView &view() { return *m_pane.view(); }
    ui::DocumentPane &pane() { return m_pane; }

    /// From the order to the end of the paint that shows the first page sharp, ms.
    double open()
    {
        m_decoder.close(m_pane.key());
        m_pane.clear();
        domain::KycDocument document;
        document.id = u"document-%1"_s.arg(++m_opened);
        m_paints.forget();
        const bench::Clock clock;
        m_pane.open(u"case"_s, document);
        bench::until([this] { return m_pane.isShown() && isSharp() && m_paints.count() > 0; });
        return clock.seconds() * 1000;
    }
    /// By the key that leafs, sharp again and painted.
    double leaf(int page)
    {
        m_paints.forget();
        const bench::Clock clock;
        m_pane.showPage(page);
        bench::until([this, page] { return m_pane.page() == page && isSharp() && m_paints.count() > 0; });
        return clock.seconds() * 1000;
    }

private:
    bool isSharp() { return view().tiles().wholeScale() >= view().zoom() * 0.99; }
    ui::ProcessDecoder m_decoder;
    ui::DocumentPane m_pane;
    bench::Paints m_paints;
    int m_opened = 0;
};

/// What a plain program shows a finished picture with.
class Plain {
public:
    Plain()
        : m_paints(&m_label)
    {
        m_label.setAlignment(Qt::AlignCenter);
        m_label.resize(window);
        m_label.show();
        bench::until([this] { return m_paints.count() > 0; });
    }
    double show(const std::function<QImage()> &make)
    {
        m_label.clear();
        bench::until([this] { return m_paints.count() > 0; });
        m_paints.forget();
        const bench::Clock clock;
        m_label.setPixmap(QPixmap::fromImage(make()));
        bench::until([this] { return m_paints.count() > 0; });
        return clock.seconds() * 1000;
    }

private:
    QLabel m_label;
    bench::Paints m_paints;
};

void printOpening(const QString &what, const std::vector<double> &ours, const std::vector<double> &plain,
                  double bar)
{
    const double mine = bench::percentile(ours, 0.5);
    const double theirs = bench::percentile(plain, 0.5);
    bench::print({what, mine, u"ms"_s, u"plain (%1 ms)"_s.arg(theirs, 0, 'f', 0), mine / theirs, bar, true});
}

/// Whether something seen is shown coarser than it could be.
bool isCoarse(ui::PageView &view)
{
    const ui::PageTiles &tiles = view.tiles();
    const double scale = std::exp2(std::ceil(std::log2(std::min(1.0, view.zoom())) - 0.01)); // of the pyramid
    if (tiles.wholeScale() >= view.zoom() * 0.99)
        return false;
    const auto wanted = tiles.over(view.visibleArea(), scale);
    return std::any_of(wanted.begin(), wanted.end(),
                       [&tiles](const ui::PageTiles::Tile &tile) { return !tiles.has(tile); });
}

void panFigures(const QByteArray &bytes, int seconds)
{
    Viewer viewer(bytes);
    viewer.open();
    QGraphicsScene scene;
    QGraphicsPixmapItem *item = scene.addPixmap(QPixmap::fromImage(QImage::fromData(bytes)));
    item->setTransformationMode(Qt::SmoothTransformation);
    QGraphicsView plain(&scene);
    plain.setDragMode(QGraphicsView::ScrollHandDrag);
    plain.resize(window);
    plain.show();
    struct Round {
        QString name;
        ui::Look::Fit fit;
        double angle;
        bench::By by;
    };
    using Fit = ui::Look::Fit;
    const QList<Round> rounds{{u"100 %, by drag"_s, Fit::None, 0, bench::By::Mouse},
                              {u"100 %, by key"_s, Fit::None, 0, bench::By::Keys},
                              {u"fit to width, by drag"_s, Fit::Width, 0, bench::By::Mouse},
                              {u"100 %, turned by 3°, by drag"_s, Fit::None, 3, bench::By::Mouse}};
    for (const Round &round : rounds) {
        ui::Look look;
        look.fit = round.fit;
        look.angle = round.angle;
        viewer.view().setLook(look);
        bench::until([&] { return !isCoarse(viewer.view()); });
        plain.resetTransform();
        plain.scale(viewer.view().zoom(), viewer.view().zoom());
        plain.rotate(round.angle);
        // Arrows move both by the same.
        for (QScrollBar *bar : {plain.horizontalScrollBar(), plain.verticalScrollBar()})
            bar->setSingleStep(3 * viewer.view().verticalScrollBar()->singleStep());
        const bench::Panned theirs = bench::pan(plain, round.by, seconds, [] { return false; });
        const bench::Panned ours =
            bench::pan(viewer.view(), round.by, seconds, [&] { return isCoarse(viewer.view()); });
        const double p99 = bench::percentile(ours.frames, 0.99);
        const double plainP99 = bench::percentile(theirs.frames, 0.99);
        const QString what = u"pan 20 MP, %1: "_s.arg(round.name);
        bench::print({what + u"frame p99"_s, p99, u"ms"_s, u"plain (%1 ms)"_s.arg(plainP99, 0, 'f', 1),
                      p99 / plainP99, frameBar, false});
        bench::print({what + u"worst"_s, bench::percentile(ours.frames, 1), u"ms"_s,
                      u"own %1, plain %2"_s.arg(bench::percentile(ours.own, 1), 0, 'f', 1)
                          .arg(bench::percentile(theirs.frames, 1), 0, 'f', 1),
                      0, 0, false});
        bench::print({what + u"GUI held up, p99"_s, ours.heldP99, u"ms"_s,
                      u"plain %1"_s.arg(theirs.heldP99, 0, 'f', 1), 0, frameBar, false});
        bench::print({what + u"frames with coarse parts"_s,
                      100.0 * ours.flagged / std::max<double>(1, double(ours.frames.size())), u"%"_s,
                      u"of %1"_s.arg(ours.frames.size()), 0, coarseBar, false});
    }
}

void pictureFigures(const QByteArray &bytes, int rounds)
{
    Viewer viewer(bytes);
    Plain plain;
    const QSize room = window - QSize(16, 16);
    std::vector<double> ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs.push_back(plain.show([&] {
            QByteArray copy = bytes;
            QBuffer buffer(&copy);
            buffer.open(QIODevice::ReadOnly);
            QImageReader reader(&buffer);
            reader.setScaledSize(reader.size().scaled(room, Qt::KeepAspectRatio));
            return reader.read();
        }));
        ours.push_back(viewer.open());
    }
    printOpening(u"20 MP JPEG (%1 MB): to first sharp fit"_s.arg(double(bytes.size()) / 1e6, 0, 'f', 1), ours,
                 theirs, wallBar);
}

void pdfFigures(int rounds)
{
    const QByteArray bytes = report();
    Viewer viewer(bytes);
    Plain plain;
    const QSize room = window - QSize(16, 16);
    const auto draw = [room](QPdfDocument &pdf, int page) {
        const QSize size = pdf.pagePointSize(page).scaled(room, Qt::KeepAspectRatio).toSize();
        QImage paper(size, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, pdf.render(page, size));
        return paper;
    };
    std::vector<double> ours, theirs, leafed, plainLeafed;
    for (int round = 0; round < rounds; ++round) {
        QByteArray copy = bytes;
        QBuffer buffer(&copy);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument pdf;
        theirs.push_back(plain.show([&] {
            pdf.load(&buffer);
            return draw(pdf, 0);
        }));
        ours.push_back(viewer.open());
        if (round > 2)
            continue;
        for (int page = 1; page < 50; ++page) {
            plainLeafed.push_back(plain.show([&] { return draw(pdf, page); }));
            leafed.push_back(viewer.leaf(page));
        }
    }
    const QString what = u"PDF of %1 pages: "_s.arg(pdfPages);
    printOpening(what + u"to first sharp page"_s, ours, theirs, 0);
    printOpening(what + u"leafing to page 50, a page"_s, leafed, plainLeafed, 0);
    bench::print({what + u"to first sharp page, p95"_s,
                  bench::percentile(ours, 0.95),
                  u"ms"_s,
                  {},
                  0,
                  sharpBar,
                  false});
    bench::print({what + u"leafing to page 50, a page, p95"_s,
                  bench::percentile(leafed, 0.95),
                  u"ms"_s,
                  {},
                  0,
                  leafBar,
                  false});
}

/// A person opens a case that nobody fetched ahead: the decoder's process starts too.
void coldFigure(const QByteArray &bytes, int rounds)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const bench::Clock clock;
        Viewer viewer(bytes);
        viewer.open();
        times.push_back(clock.seconds() * 1000);
    }
    bench::print({u"20 MP JPEG: the same with the pane and the process yet to start"_s,
                  bench::percentile(times, 0.5),
                  u"ms"_s,
                  {},
                  0,
                  0,
                  false});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const int rounds = bench::setting("BENCH_ROUNDS", 15);
    const QByteArray bytes = scan();
    panFigures(bytes, bench::setting("BENCH_SECONDS", 10));
    pictureFigures(bytes, rounds);
    coldFigure(bytes, rounds / 3 + 1);
    pdfFigures(rounds);
    return bench::exitCode();
}
