// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/decoder/openfile.h"

#include <QImageWriter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::DecodeProblem;

namespace {

constexpr QSize room{800, 800};

/// A picture whose every pixel tells where it is.
QImage ramp(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x / 256) * 16 + y / 256));
    }
    return image;
}

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

struct Tried {
    ui::Opened found;
    std::unique_ptr<ui::OpenFile> file;
};
Tried tried(const QByteArray &bytes)
{
    Tried result;
    result.file = ui::OpenFile::open(bytes, room, result.found);
    return result;
}

} // namespace

/// What the decoder's process does with one document.
class TestOpenFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"PNG", "JPG", "TIFF", "WEBP", "BMP"})
            QTest::newRow(format) << samples::picture(format, {300, 200}, Qt::blue);
    }
    void everyFormat()
    {
        QFETCH(QByteArray, bytes);
        const Tried it = tried(bytes);
        QCOMPARE(it.found.problem, DecodeProblem::None);
        QCOMPARE(it.found.pages, QList<QSizeF>{QSizeF(300, 200)});
        QCOMPARE(it.found.sharpest, 1.0);
        QCOMPARE(it.found.first.image.size(), QSize(300, 200));
        const QColor middle = it.found.first.image.pixelColor(150, 100);
        QVERIFY(middle.blue() > 240 && middle.red() < 15 && middle.green() < 15);
    }

    void firstLookIsFittedAndOpaque()
    {
        QImage clear({1600, 400}, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const Tried it = tried(saved(clear, "PNG"));
        QCOMPARE(it.found.first.image.size(), QSize(800, 200));
        QCOMPARE(it.found.first.area.scale, 0.5);
        QCOMPARE(it.found.first.image.format(), QImage::Format_RGB32);
        QCOMPARE(it.found.first.image.pixelColor(400, 100), QColor(Qt::white));
    }

    void regionsOfAPictureAreItsPixels()
    {
        const QImage whole = ramp({700, 500});
        const Tried it = tried(saved(whole, "PNG"));
        const QRect region(100, 200, 64, 48);
        const ui::Pixels part = it.file->render({0, 1, region});
        QCOMPARE(part.problem, DecodeProblem::None);
        QCOMPARE(part.area.region, region);
        QCOMPARE(part.image, whole.copy(region));
        // Beyond the edge there is nothing to draw, and twice the scale has no more to show.
        QCOMPARE(it.file->render({0, 1, {650, 450, 200, 200}}).area.region, QRect(650, 450, 50, 50));
        const ui::Pixels larger = it.file->render({0, 2, {200, 400, 128, 96}});
        QCOMPARE(larger.area.scale, 1.0);
        QCOMPARE(larger.image, part.image);
    }

    void pyramidRegionsJoin()
    {
        const Tried it = tried(saved(ramp({2048, 1024}), "PNG"));
        const QImage whole = it.file->render({0, 0.25, {}}).image;
        QCOMPARE(whole.size(), QSize(512, 256));
        QCOMPARE(it.file->render({0, 0.25, {128, 64, 128, 128}}).image, whole.copy(128, 64, 128, 128));
    }

    void droppedPicturesComeBack()
    {
        const Tried it = tried(saved(ramp({700, 500}), "PNG"));
        QVERIFY(it.file->kept() >= 700 * 500 * 4);
        const QImage before = it.file->render({0, 0.7, {}}).image;
        it.file->drop();
        QCOMPARE(it.file->kept(), 0);
        QCOMPARE(it.file->render({0, 0.7, {}}).image, before);
    }

    void hugePictureComesScaled()
    {
        const Tried it = tried(samples::picture("JPG", {9000, 6000}));
        QCOMPARE(it.found.problem, DecodeProblem::None);
        QCOMPARE(it.found.pages.first(), QSizeF(9000, 6000));
        QVERIFY(it.found.sharpest < 1 && it.found.sharpest > 0.5);
        const ui::Pixels whole = it.file->render({0, 1, {}});
        QVERIFY(qint64(whole.image.width()) * whole.image.height() <= ui::mostPixels);
    }

    void orientationIsApplied()
    {
        const Tried it = tried(samples::turnedJpeg({60, 40}));
        QCOMPARE(it.found.pages.first(), QSizeF(40, 60));
        QCOMPARE(it.found.first.image.size(), QSize(40, 60));
    }

    void aLargeJpegIsDrawnSmallTheRightWayUp()
    {
        QImage image(1600, 1200, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QPainter painter(&image);
        painter.fillRect(0, 0, 1600, 600, Qt::red);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPG");
        bytes.insert(2, samples::turnedJpeg({8, 8}).mid(2, 36)); // turn right: what was above stands right
        const Tried it = tried(bytes);
        QCOMPARE(it.found.problem, DecodeProblem::None);
        QCOMPARE(it.found.pages.first(), QSizeF(1200, 1600));
        QCOMPARE(it.found.sharpest, 1.0);
        const ui::Pixels small = it.file->render({0, 0.125, {}});
        QCOMPARE(small.image.size(), QSize(150, 200));
        QVERIFY(small.image.pixelColor(130, 100).red() > 240);
        QVERIFY(small.image.pixelColor(20, 100).blue() > 240);
        const ui::Pixels part = it.file->render({0, 1, QRect(1100, 700, 64, 64)});
        QCOMPARE(part.image.size(), QSize(64, 64));
        QVERIFY(part.image.pixelColor(10, 10).red() > 240);
    }

    void pagesOfATiff()
    {
        const Tried it = tried(samples::tiff({{300, 200}, {100, 150}, {50, 50}}));
        QCOMPARE(it.found.problem, DecodeProblem::None);
        QCOMPARE(it.found.pages, (QList<QSizeF>{{300, 200}, {100, 150}, {50, 50}}));
        QCOMPARE(it.file->render({1, 1, {}}).image.size(), QSize(100, 150));
        QCOMPARE(it.file->render({2, 1, {}}).image.size(), QSize(50, 50));
        QCOMPARE(it.file->render({0, 1, {}}).image.size(), QSize(300, 200));
        QCOMPARE(it.file->render({7, 1, {}}).area.page, 2);
    }

    void pagesOfAPdf()
    {
        const Tried it = tried(samples::pdf(3));
        QCOMPARE(it.found.problem, DecodeProblem::None);
        QCOMPARE(it.found.pages.size(), 3);
        QVERIFY(std::abs(it.found.pages.first().width() - 794) <= 2); // A4 at 96 px an inch
        QVERIFY(it.found.first.image.height() <= 801 && it.found.first.image.height() >= 799);
        const ui::Pixels first = it.file->render({0, 1, {}});
        const ui::Pixels second = it.file->render({1, 1, {}});
        QCOMPARE(first.image.pixelColor(first.image.width() - 2, first.image.height() - 2),
                 QColor(Qt::white));
        QVERIFY(first.image != second.image);
        QCOMPARE(it.file->render({99, 0.2, {}}).area.page, 2);
    }

    void regionsOfAPdfAreThoseOfTheWhole()
    {
        const Tried it = tried(samples::pdf(1));
        const QImage whole = it.file->render({0, 2, {}}).image;
        const QRect region(200, 300, 256, 256); // holds the black square's edges
        const QImage part = it.file->render({0, 2, region}).image;
        QCOMPARE(part.size(), region.size());
        int unlike = 0;
        for (int y = 0; y < 256; ++y) {
            for (int x = 0; x < 256; ++x)
                unlike += qAbs(qGray(part.pixel(x, y)) - qGray(whole.pixel(x + 200, y + 300))) > 60 ? 1 : 0;
        }
        QVERIFY2(unlike <= 256 * 2, qPrintable(QString::number(unlike))); // an edge may fall a pixel aside
    }

    void largePagesAreCapped()
    {
        const Tried it = tried(samples::pdf(1));
        const ui::Pixels large = it.file->render({0, 4000, {}});
        QVERIFY(!large.image.isNull());
        QVERIFY(qint64(large.image.width()) * large.image.height() <= ui::mostPixels + 20'000);
    }

    void textIsFound()
    {
        const Tried it =
            tried(samples::textPdf({u"Erika Mustermann"_s, u"nothing"_s, u"MUSTER, and muster"_s}));
        QCOMPARE(it.found.problem, DecodeProblem::None);
        const ui::Found all = it.file->find(u"muster"_s, 0);
        QCOMPARE(all.next, -1);
        QCOMPARE(all.hits.size(), 3);
        QCOMPARE(all.hits.at(0).page, 0);
        QCOMPARE(all.hits.at(2).page, 2);
        for (const ui::Hit &hit : all.hits) {
            QVERIFY(!hit.places.isEmpty());
            QVERIFY(QRectF(QPointF(), it.found.pages.first()).contains(hit.places.first()));
        }
        QCOMPARE(it.file->find(u"muster"_s, 1).hits.size(), 2);
        QVERIFY(it.file->find(u"absent"_s, 0).hits.isEmpty());
        QVERIFY(it.file->find(QString(), 0).hits.isEmpty());
    }

    void aLineBreakPartsNoText()
    {
        const Tried it = tried(samples::textPdf(
            {u"Frau Maria\nMustermann, Maria Mustermann"_s, u"a.b\na+b"_s, u"Maria"_s, u"Mustermann"_s}));
        const ui::Found all = it.file->find(u"maria mustermann"_s, 0);
        QCOMPARE(all.hits.size(), 2); // and none over the end of a page
        const QList<QRectF> places = all.hits.at(0).places;
        QCOMPARE(places.size(), 2);
        QVERIFY(places.at(0).left() > places.at(1).left()); // "Frau" is none of it
        QVERIFY(places.at(1).top() > places.at(0).bottom() - 4);
        QVERIFY(all.hits.at(1).places.constFirst().left() > places.at(1).right());
        QCOMPARE(it.file->find(u" Maria \t Mustermann "_s, 0).hits.size(), 2);
        QCOMPARE(it.file->find(u"a.b a+b"_s, 0).hits.size(), 1); // no letter means another
        QVERIFY(it.file->find(u" \n "_s, 0).hits.isEmpty());
    }

    void pagesWithoutTextAreCounted()
    {
        const Tried it = tried(samples::textPdf({u"Erika"_s, QString(), QString()}));
        QCOMPARE(it.file->find(u"jan"_s, 0).withoutText, 2);
        const Tried scan = tried(samples::pdf(4));
        QCOMPARE(scan.file->find(u"jan"_s, 0).withoutText, 4);
        QCOMPARE(scan.file->find(u"jan"_s, 3).withoutText, 1);
    }

    void everyProblemHasWords()
    {
        const ui::Sniffed pdf = ui::sniff("%PDF-1.7"_ba);
        QSet<QString> seen;
        for (int i = 1; i <= int(DecodeProblem::NoDecoder); ++i) {
            const auto problem = DecodeProblem(i);
            QVERIFY(!ui::problemTitle(problem).isEmpty());
            const QString text = ui::problemText(problem, pdf, 2048);
            QVERIFY(text.contains(u"PDF"_s));
            QVERIFY(!seen.contains(text));
            seen.insert(text);
        }
        QVERIFY(ui::problemText(DecodeProblem::None, pdf, 1).isEmpty());
    }
};

QTEST_MAIN(TestOpenFile)
#include "test_openfile.moc"
