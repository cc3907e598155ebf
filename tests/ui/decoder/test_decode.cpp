// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/decoder/decode.h"
#include "ui/kit/worker.h"

#include <QTest>
#include <QtEndian>
#include <atomic>

using namespace Qt::Literals::StringLiterals;
using ui::DecodeProblem;

namespace {

ui::Decoded decoded(const QByteArray &bytes)
{
    return ui::decodeImage(bytes, ui::sniff(bytes));
}

/// PNG's checksum (ISO 3309).
quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFFu;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1u) != 0 ? 0xEDB88320u : 0u);
    }
    return ~sum;
}

/// A whole PNG that says it has this size and holds next to nothing: a bomb.
QByteArray claimedPng(quint32 width, quint32 height)
{
    QByteArray png = samples::picture("PNG");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    qToBigEndian(checksum(png.mid(12, 17)), png.data() + 29);
    return png;
}

} // namespace

/// Decoding within bounds, with a reason for each file that has no picture.
class TestDecode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void problems_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DecodeProblem>("problem");
        const QByteArray jpeg = samples::picture("JPG", {300, 300});
        QTest::newRow("jpeg") << jpeg << DecodeProblem::None;
        QTest::newRow("png") << samples::picture("PNG") << DecodeProblem::None;
        QTest::newRow("empty") << QByteArray() << DecodeProblem::Empty;
        QTest::newRow("cut jpeg") << jpeg.left(jpeg.size() * 3 / 4) << DecodeProblem::Truncated;
        QTest::newRow("junk in jpeg clothes")
            << QByteArray("\xFF\xD8\xFF junk \xFF\xD9") << DecodeProblem::Damaged;
        QTest::newRow("bomb") << claimedPng(60000, 60000) << DecodeProblem::TooLarge;
    }
    void problems()
    {
        QFETCH(QByteArray, bytes);
        const ui::Decoded result = decoded(bytes);
        QTEST(result.problem, "problem");
        QCOMPARE(result.image.isNull(), result.problem != DecodeProblem::None);
    }

    void hugePictureComesScaled()
    {
        const ui::Decoded result = decoded(samples::picture("JPG", {9000, 6000}));
        QCOMPARE(result.problem, DecodeProblem::None);
        QCOMPARE(result.fullSize.toSize(), QSize(9000, 6000));
        QVERIFY(qint64(result.image.width()) * result.image.height() <= ui::maxPixels);
        QVERIFY(result.image.width() > 5000);
    }

    void orientationIsApplied()
    {
        // An APP1 segment with one EXIF entry: orientation 6, turn right.
        const QByteArray exif("\xFF\xE1\0\x22"
                              "Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
                              36);
        QByteArray jpeg = samples::picture("JPG", {60, 40});
        jpeg.insert(2, exif);
        const ui::Decoded result = decoded(jpeg);
        QCOMPARE(result.problem, DecodeProblem::None);
        QCOMPARE(result.image.size(), QSize(40, 60));
        QCOMPARE(result.fullSize.toSize(), QSize(40, 60));
    }

    void pdfPages()
    {
        ui::PdfPages pages(samples::pdf(3));
        QCOMPARE(pages.problem(), DecodeProblem::None);
        QCOMPARE(pages.count(), 3);
        const ui::Decoded first = pages.render(0, 1.0);
        QCOMPARE(first.pages, 3);
        QVERIFY(std::abs(first.image.width() - 794) <= 2); // A4 at 96 px an inch
        QCOMPARE(first.image.pixelColor(first.image.width() - 2, first.image.height() - 2),
                 QColor(Qt::white));
        const ui::Decoded second = pages.render(1, 1.0);
        QVERIFY(second.image != first.image);
        QCOMPARE(pages.render(99, 0.2).page, 2);
    }

    void pdfPageIsCapped()
    {
        ui::PdfPages pages(samples::pdf(1));
        const ui::Decoded large = pages.render(0, 40.0);
        QVERIFY(qint64(large.image.width()) * large.image.height() <= ui::maxPixels);
        QVERIFY(!large.image.isNull());
    }

    void brokenPdf_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("head only") << QByteArray("%PDF-1.7\n");
        QTest::newRow("cut") << samples::pdf(1).left(120);
        QTest::newRow("junk") << QByteArray("%PDF-1.4\n" + QByteArray(5000, 'x'));
    }
    void brokenPdf()
    {
        QFETCH(QByteArray, bytes);
        ui::PdfPages pages(bytes);
        QCOMPARE(pages.problem(), DecodeProblem::Damaged);
        QVERIFY(pages.render(0, 1.0).image.isNull());
    }

    void pdfOpensOnAnotherThread()
    {
        ui::Worker worker;
        std::atomic<int> pages = -1;
        worker.post([&pages] { pages = ui::PdfPages(samples::pdf(2)).render(1, 1.0).pages; });
        QTRY_COMPARE(pages.load(), 2);
    }

    void workerKeepsOrderAndDropsOnDemand()
    {
        std::atomic<int> done = 0;
        {
            ui::Worker worker;
            std::atomic<bool> go = false;
            worker.post([&go] {
                while (!go)
                    std::this_thread::yield();
            });
            for (int i = 0; i < 5; ++i)
                worker.post([&done] { ++done; });
            worker.dropWaiting();
            worker.post([&done] { done += 100; });
            go = true;
            QTRY_COMPARE(done.load(), 100);
        }
        QCOMPARE(done.load(), 100);
    }
};

QTEST_MAIN(TestDecode)
#include "test_decode.moc"
