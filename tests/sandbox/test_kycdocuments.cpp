// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a finished identification: what is listed is what the bytes are, and the report opens whatever
// a name holds.
#include "sandbox/kycdocuments.h"

#include "domain/proofofaddress.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using sandbox::KycFile;
using sandbox::KycSubject;

namespace {

KycSubject erika()
{
    return {.firstName = u"Erika Maria"_s,
            .lastName = u"Müßtermann"_s,
            .birthDate = u"1984-08-12"_s,
            .birthCity = u"Köln"_s,
            .nationality = u"DE"_s,
            .addressLine = u"Heidestraße 17"_s,
            .postalCode = u"10557"_s,
            .city = u"Berlin"_s,
            .identificationId = u"6dc54352d6793a892e0702850d07b831cidt"_s,
            .robot = u"X-AUTOTEST-HAPPYPATH"_s,
            .completedAt = u"2026-11-23T06:40:00Z"_s};
}

KycFile fileNamed(const QString &name)
{
    for (const KycFile &file : sandbox::kycDocuments(erika())) {
        if (file.name == name)
            return file;
    }
    return {};
}

/// A report that is open: the buffer must outlive the document.
struct Report {
    explicit Report(const KycSubject &subject)
        : Report(sandbox::kycDocuments(subject).constFirst().bytes)
    {
    }
    explicit Report(const QByteArray &pdf)
        : bytes(pdf)
    {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }
    QString text()
    {
        QString all;
        for (int page = 0; page < document.pageCount(); ++page)
            all += document.getAllText(page).text() + u'\n';
        return all;
    }
    /// A page as on paper, a point a pixel.
    QImage printed(int page)
    {
        QImage paper(595, 842, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, document.render(page, paper.size()));
        return paper;
    }
    QByteArray bytes;
    QBuffer buffer;
    QPdfDocument document;
};

} // namespace

class TestKycDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSixFilesAreListed_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("documentType");
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<QByteArray>("magic");
        const QByteArray jpeg("\xff\xd8\xff");
        QTest::newRow("report") << 0 << u"6dc54352d6793a892e0702850d07b831cidt.pdf"_s << u"KYC_REPORT"_s
                                << u"application/pdf"_s << QByteArray("%PDF-1.");
        QTest::newRow("front") << 1 << u"id-front.jpg"_s << u"ID_DOCUMENT"_s << u"image/jpeg"_s << jpeg;
        QTest::newRow("back") << 2 << u"id-back.jpg"_s << u"ID_DOCUMENT"_s << u"image/jpeg"_s << jpeg;
        QTest::newRow("face") << 3 << u"portrait.jpg"_s << u"PICTURE"_s << u"image/jpeg"_s << jpeg;
        QTest::newRow("signature") << 4 << u"signature.png"_s << u"SIGNATURE"_s << u"image/png"_s
                                   << QByteArray("\x89PNG\r\n");
        QTest::newRow("video") << 5 << u"session.mp4"_s << u"VIDEO"_s << u"video/mp4"_s << QByteArray();
    }

    void theSixFilesAreListed()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, magic);
        const auto files = sandbox::kycDocuments(erika());
        QCOMPARE(files.size(), 6);
        QTEST(files.at(at).name, "name");
        QTEST(files.at(at).documentType, "documentType");
        QTEST(files.at(at).contentType, "contentType");
        QVERIFY(files.at(at).bytes.size() > 1000);
        QVERIFY(files.at(at).bytes.startsWith(magic));
    }

    void picturesDecode_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::newRow("front") << u"id-front.jpg"_s << QSize(1600, 1010);
        QTest::newRow("back") << u"id-back.jpg"_s << QSize(1600, 1010);
        QTest::newRow("face") << u"portrait.jpg"_s << QSize(900, 1125);
        QTest::newRow("signature") << u"signature.png"_s << QSize(1000, 360);
    }

    void picturesDecode()
    {
        QFETCH(QString, name);
        const KycFile file = fileNamed(name);
        const QImage image = QImage::fromData(file.bytes);
        QTEST(image.size(), "size");
        QVERIFY2(file.bytes.size() < 400 * 1024, "a list of documents is to load quickly");
    }

    void theVideoIsShortAndStreams()
    {
        const QByteArray video = fileNamed(u"session.mp4"_s).bytes;
        QCOMPARE(video.mid(4, 4), QByteArray("ftyp"));
        QVERIFY(video.contains("avc1"));
        QVERIFY(video.size() < 400 * 1024);
        QVERIFY2(video.indexOf("moov") < video.indexOf("mdat"),
                 "the index must come first, or nothing plays until all is loaded");
        // ISO 14496-12, mvhd: version and flags, two times, then time scale and duration, 32 bits each.
        const char *header = video.constData() + video.indexOf("mvhd") + 4;
        const double seconds =
            1.0 * qFromBigEndian<quint32>(header + 16) / qFromBigEndian<quint32>(header + 12);
        QVERIFY2(seconds >= 2 && seconds <= 6, qPrintable(QString::number(seconds)));
    }

    void theReportNamesTheSubject()
    {
        Report report(erika());
        QCOMPARE(report.document.status(), QPdfDocument::Status::Ready);
        QCOMPARE(report.document.pageCount(), 2);
        QCOMPARE(report.document.pagePointSize(0).toSize(), QSize(595, 842));
        QVERIFY(report.document.metaData(QPdfDocument::MetaDataField::Title)
                    .toString()
                    .contains(erika().identificationId));
        const QString text = report.text();
        for (const QString &value : {u"Erika Maria"_s, u"Müßtermann"_s, u"1984-08-12"_s, u"Köln"_s,
                                     u"Heidestraße 17"_s, u"10557 Berlin"_s, erika().identificationId,
                                     erika().robot, erika().completedAt, u"SANDBOX"_s, u"SPECIMEN"_s})
            QVERIFY2(text.contains(value), qPrintable(value));
        QVERIFY(!text.contains(u"fraud"_s, Qt::CaseInsensitive));
    }

    void theProofOfAddressIsWhatWasOrdered_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("title");
        QTest::newRow("bill") << u"GAS_BILL"_s << u"Gasrechnung"_s;
        QTest::newRow("statement") << u"BANK_ACCOUNT_STATEMENT"_s << u"Kontoauszug"_s;
        QTest::newRow("registration") << u"CERTIFICATE_OF_REGISTRATION"_s << u"Meldebescheinigung"_s;
    }
    void theProofOfAddressIsWhatWasOrdered()
    {
        QFETCH(QString, type);
        QFETCH(QString, title);
        KycSubject subject = erika();
        subject.proofType = type;
        subject.proofIssuedAt = u"2026-10-01"_s;
        const QList<KycFile> files = sandbox::kycDocuments(subject);
        QCOMPARE(files.size(), 7);
        QCOMPARE(files.constLast().documentType, u"PROOF_OF_ADDRESS"_s);
        QCOMPARE(files.constLast().contentType, u"application/pdf"_s);
        Report proof(files.constLast().bytes);
        QCOMPARE(proof.document.status(), QPdfDocument::Status::Ready);
        QCOMPARE(proof.document.pageCount(), 1);
        const QString text = proof.text();
        for (const QString &value : {title, u"Erika Maria Müßtermann"_s, u"Heidestraße 17"_s,
                                     u"10557 Berlin"_s, u"01.10.2026"_s, u"SANDBOX"_s, u"SPECIMEN"_s})
            QVERIFY2(text.contains(value), qPrintable(text));
    }

    void everyTypeHasItsOwnPaper()
    {
        QSet<QByteArray> papers;
        for (const QString &type : domain::proofOfAddressTypes()) {
            KycSubject subject = erika();
            subject.proofType = type;
            papers.insert(sandbox::kycDocuments(subject).constLast().bytes);
        }
        QCOMPARE(papers.size(), domain::proofOfAddressTypes().size());
    }

    // What the built-in fonts lack is printed as its nearest letter (test_winansi.cpp), yet read and found as
    // it is.
    void theReportOpensWhateverANameHolds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("read");
        QTest::newRow("PDF's own signs") << u"A (b) \\c\\ <<d>> %e"_s << u"A (b) \\c\\ <<d>> %e"_s;
        QTest::newRow("unbalanced") << u"((("_s << u"((("_s;
        QTest::newRow("ends a stream") << u"endstream endobj"_s << u"endstream endobj"_s;
        QTest::newRow("upper controls of 1252") << u"Žofie Šímová"_s << u"Žofie Šímová"_s;
        QTest::newRow("not in 1252") << u"Łucja Őrsi Đorđe"_s << u"Łucja Őrsi Đorđe"_s;
        // PDFium reads the exact text only where the font has at least one of its letters.
        QTest::newRow("other script") << u"Владимир"_s << u"????????"_s;
        QTest::newRow("beyond 16 bits") << u"A𝔅😀"_s << u"A𝔅😀"_s;
        QTest::newRow("line ends") << u"Anna\r\nLena\t"_s << u"Anna Lena"_s;
        QTest::newRow("empty") << QString() << u"Vorname"_s;
    }

    void theReportOpensWhateverANameHolds()
    {
        QFETCH(QString, name);
        QFETCH(QString, read);
        KycSubject subject = erika();
        subject.firstName = name;
        Report report(subject);
        QCOMPARE(report.document.status(), QPdfDocument::Status::Ready);
        QVERIFY2(report.text().contains(read), qPrintable(report.text()));
    }

    void longValuesStayOnTheirPage()
    {
        KycSubject subject = erika();
        const QString longest = QString(127, u'W') + u' ' + QString(127, u'm');
        for (QString *field :
             {&subject.firstName, &subject.lastName, &subject.birthCity, &subject.addressLine, &subject.city})
            *field = longest;
        Report report(subject);
        QCOMPARE(report.document.pageCount(), 2);
        QVERIFY(report.text().contains(u"SPEC1MEN0"_s));
        const QImage page = report.printed(0);
        for (int y = 30; y < 842; ++y)
            QVERIFY2(qGray(page.pixel(552, y)) > 250, qPrintable(u"ink in the margin at %1"_s.arg(y)));
        for (int x = 48; x < 547; ++x)
            QVERIFY2(qGray(page.pixel(x, 796)) > 250, qPrintable(u"ink above the footer at %1"_s.arg(x)));
    }

    void theSecondPageShowsThePictures()
    {
        Report report(erika());
        const QImage page = report.printed(1);
        const auto hueAt = [&page](int x, int y) { return page.pixelColor(x, y).hsvSaturation(); };
        QVERIFY2(hueAt(150, 102) > 90, "the front's coloured banner");
        QVERIFY2(hueAt(420, 102) > 90, "the back's coloured banner");
        QVERIFY2(hueAt(75, 452) > 90, "the customer's jacket");
    }

    void theCrossReferencesAreExact()
    {
        const QByteArray pdf = sandbox::kycDocuments(erika()).constFirst().bytes;
        const qsizetype startxref = pdf.lastIndexOf("startxref\n") + 10;
        const qsizetype table = pdf.mid(startxref, pdf.indexOf('\n', startxref) - startxref).toLongLong();
        QCOMPARE(pdf.mid(table, 5), QByteArray("xref\n"));
        const auto lines = pdf.mid(table).split('\n');
        const int count = lines.at(1).split(' ').at(1).toInt();
        QVERIFY(count > 10);
        for (int number = 1; number < count; ++number) {
            const QByteArray entry = lines.at(2 + number);
            QCOMPARE(entry.size(), 19); // with the line feed: 20 bytes, as the standard demands
            const QByteArray opening = QByteArray::number(number) + " 0 obj\n";
            QCOMPARE(pdf.mid(entry.left(10).toLongLong(), opening.size()), opening);
        }
    }

    void theSameSubjectGivesTheSameBytes()
    {
        KycSubject other = erika();
        other.city = u"Bonn"_s;
        const QByteArray first = sandbox::kycDocuments(erika()).constFirst().bytes;
        QCOMPARE(sandbox::kycDocuments(erika()).constFirst().bytes, first);
        QVERIFY(sandbox::kycDocuments(other).constFirst().bytes != first);
    }
};

QTEST_MAIN(TestKycDocuments)
#include "test_kycdocuments.moc"
