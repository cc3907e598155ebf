// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile.h"
#include "support/decoderprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

using Problems = QList<DecodeProblem>;
constexpr auto fine = DecodeProblem::None;

} // namespace

/// Files that come from strangers. Each is opened by a decoder held to the limits of the program's own (1 GB,
/// 30 s of processor time), has an answer that says why there is nothing to see, and leaves the next file
/// unharmed.
class TestHostile : public QObject {
    Q_OBJECT

    std::unique_ptr<ProcessDecoder> m_decoder;
    QObject m_asker;

    Opened opened(const DocumentKey &key, const QByteArray &bytes)
    {
        std::optional<Opened> answer;
        m_decoder->open(key, bytes, {600, 600}, domain::Urgency::Person, &m_asker,
                        [&answer](const Opened &found) { answer = found; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 120'000); }();
        m_decoder->forget(&m_asker);
        return answer.value_or(Opened());
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The program's own deadline.
        m_decoder = std::make_unique<ProcessDecoder>(testDecoder(DecoderProgram().deadline));
    }
    void cleanupTestCase() { m_decoder.reset(); }

    void everyFileHasAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Problems>("problems"); ///< any of these
        const auto row = [](const char *name, const QByteArray &bytes, Problems problems) {
            QTest::newRow(name) << bytes << problems;
        };
        const auto tooLarge = DecodeProblem::TooLarge;
        const auto damaged = DecodeProblem::Damaged;
        const auto cut = DecodeProblem::Truncated;
        row("PNG claims 50,000 x 50,000", hostile::claimedPng(50'000, 50'000), {tooLarge});
        row("PNG claims 12,000 x 12,000", hostile::claimedPng(12'000, 12'000), {tooLarge, damaged});
        row("PNG claims no width", hostile::claimedPng(0, 10), {damaged});
        row("PNG claims 2^31", hostile::claimedPng(0x7FFFFFFF, 0x7FFFFFFF), {damaged, tooLarge});
        row("PNG of 3 kB with 225 megapixels", hostile::bombPng(15'000), {fine, tooLarge});
        row("JPEG claims 65,500 x 65,500", hostile::claimedJpeg(65'500, 65'500), {tooLarge, damaged});
        row("JPEG claims 9,000 x 9,000", hostile::claimedJpeg(9'000, 9'000), {fine, damaged, tooLarge});
        row("TIFF claims 60,000 x 60,000", hostile::claimedTiff(60'000, 60'000), {tooLarge});
        row("TIFF claims 6,000 x 6,000", hostile::claimedTiff(6'000, 6'000), {damaged});
        row("TIFF in a circle", hostile::circularTiff(), {fine, damaged});
        row("GIF claims 65,535 x 65,535", hostile::claimedGif(65'535, 65'535), {tooLarge, damaged});
        row("BMP claims 30,000 x 30,000", hostile::claimedBmp(30'000, 30'000), {tooLarge, damaged, cut});
        row("BMP claims a negative size", hostile::claimedBmp(-5, -5), {damaged, cut});
        row("WebP claims 16,384 x 16,384", hostile::claimedWebp(), {tooLarge, damaged});
        row("SVG as a picture", "<svg xmlns='http://www.w3.org/2000/svg'><image href='http://x/'/></svg>"_ba,
            {DecodeProblem::NotShown});
        row("SVG behind a PNG's mark", "\x89PNG\r\n\x1A\n<svg xmlns='http://www.w3.org/2000/svg'/>IEND"_ba,
            {damaged});
        row("HTML as a PDF", "<html><body>%PD</body></html>"_ba, {DecodeProblem::NotShown});
        row("empty", {}, {DecodeProblem::Empty});
        row("PDF locked", hostile::lockedPdf(), {DecodeProblem::Locked});
        row("PDF without a table", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF"_ba, {damaged});
        row("PDF with a table that lies", hostile::pdfPage("0 0 99 99").replace("xref\n0", "xref\n7"),
            {fine, damaged});
        row("PDF of noise", "%PDF-1.4\n" + QByteArray(50'000, '\x8e') + "%%EOF", {damaged});
        row("PDF of 2,000 pages", hostile::pdfPages(2'000), {fine});
        row("PDF of 20,000 pages", hostile::pdfPages(20'000), {fine});
        row("PDF page of 200 inches", hostile::pdfPage("0 0 14400 14400"), {fine});
        row("PDF page of 14 km", hostile::pdfPage("0 0 40000000 40000000"), {tooLarge});
        row("PDF page, 100 m by a hair", hostile::pdfPage("0 0 283465 1"), {fine, damaged});
        row("PDF page without size", hostile::pdfPage("0 0 0 0"), {fine, damaged});
        row("PDF page turned inside out", hostile::pdfPage("600 800 0 0"), {fine, damaged});
        row("PDF page of words", hostile::pdfPage("/a (b) null <<>>"), {fine, damaged});
        row("PDF page tree of 3,000 floors", hostile::deepPdf(3'000),
            {fine, damaged, DecodeProblem::Crashed, DecodeProblem::TookTooLong});
        row("PDF with 200,000 open states", hostile::pdfPage("0 0 99 99", QByteArray("q ").repeated(200'000)),
            {fine, damaged, DecodeProblem::Crashed});
        row("PDF with 100,000 nested arrays",
            hostile::pdfPage("0 0 99 99", QByteArray(100'000, '[') + QByteArray(100'000, ']')),
            {fine, damaged, DecodeProblem::Crashed});
        row("PDF that unpacks to 100 MB",
            hostile::pdfPage("0 0 99 99", hostile::deflated(QByteArray(100'000'000, ' ')), {},
                             "/Filter/FlateDecode"),
            {fine, damaged, tooLarge, DecodeProblem::Crashed});
        row("PDF with a script, a link and a program to start",
            hostile::pdfPage("0 0 99 99", "0 0 9 9 re f",
                             "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))/Next[<</S/URI/URI(http://x/)>>"
                             "<</S/Launch/F(/bin/sh)>>]>>"),
            {fine});
    }
    void everyFileHasAnAnswer()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Problems, problems);
        const QString caseId = u"case"_s;
        const Opened found = opened({caseId, u"hostile"_s}, bytes);
        QVERIFY2(problems.contains(found.problem), qPrintable(problemTitle(found.problem)));
        QCOMPARE(found.pages.isEmpty(), found.problem != fine);
        QCOMPARE(found.first.image.isNull(), found.problem != fine);
        if (found.problem == fine) {
            QVERIFY(found.first.image.width() <= 600 && found.first.image.height() <= 600);
            std::optional<Pixels> last;
            m_decoder->render({caseId, u"hostile"_s}, {int(found.pages.size()) - 1, 1, {}},
                              domain::Urgency::Person, &m_asker,
                              [&last](const Pixels &pixels) { last = pixels; });
            QTRY_VERIFY_WITH_TIMEOUT(last, 120'000);
            m_decoder->forget(&m_asker);
        } else {
            QVERIFY(!problemText(found.problem, found.sniffed, bytes.size()).isEmpty());
        }
        const Opened next = opened({caseId, u"next"_s}, samples::picture("PNG", {30, 20}, Qt::blue));
        QCOMPARE(next.problem, fine);
        QCOMPARE(next.first.image.pixelColor(3, 3), QColor(Qt::blue));
    }

    void cutFilesAreNeverShownAsWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"PNG", "JPG", "TIFF", "WEBP", "BMP"}) {
            QImage image({200, 200}, QImage::Format_RGB32);
            for (int y = 0; y < 200; ++y) {
                for (int x = 0; x < 200; ++x)
                    image.setPixel(x, y, qRgb(x * y % 251, x * 7 % 256, y * 13 % 256));
            }
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, format);
            QTest::newRow(format) << bytes;
        }
        QTest::newRow("PDF") << samples::textPdf({u"one"_s, u"two"_s, u"three"_s});
    }
    void cutFilesAreNeverShownAsWhole()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(opened({u"c"_s, u"whole"_s}, bytes).problem, fine);
        for (int part = 0; part < 32; ++part) {
            const qsizetype size = bytes.size() * part / 32;
            const Opened found = opened({u"c"_s, u"cut"_s}, bytes.left(size));
            QVERIFY2(found.problem != fine && found.problem != DecodeProblem::Crashed,
                     qPrintable(u"%1 of %2 bytes: %3"_s.arg(size).arg(bytes.size()).arg(int(found.problem))));
        }
    }

    void bentFilesNeverHarm_data() { cutFilesAreNeverShownAsWhole_data(); }
    void bentFilesNeverHarm()
    {
        QFETCH(QByteArray, bytes);
        quint32 chance = 12345; // the same on every run
        for (int round = 0; round < 60; ++round) {
            QByteArray bent = bytes;
            for (int i = 0; i < 12; ++i) {
                chance = chance * 1664525u + 1013904223u;
                bent[qsizetype(chance >> 8) % bent.size()] = char(chance >> 3);
            }
            const Opened found = opened({u"c"_s, u"bent"_s}, bent);
            QVERIFY(found.problem != DecodeProblem::NoDecoder);
            QCOMPARE(found.first.image.isNull(), found.problem != fine);
        }
        QCOMPARE(opened({u"c"_s, u"whole"_s}, bytes).problem, fine);
    }
};

QTEST_MAIN(TestHostile)
#include "test_hostile.moc"
