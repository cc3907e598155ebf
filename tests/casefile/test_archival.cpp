// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/compose.h"
#include "casefile/pdfparts.h"
#include "casefile/sample.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

/// What ISO 19005-1 (PDF/A-1b) demands of a case file, as far as its structure shows it; the numbers are its
/// sections. A validator would look at the fonts' and the colour profile's own tables too.
class TestArchival : public QObject {
    Q_OBJECT

    QByteArray m_pdf;
    std::unique_ptr<PdfParts> m_parts;

    QList<QByteArray> contents() const
    {
        QList<QByteArray> all;
        for (const PdfParts::Object &page : m_parts->with("/Type /Page\n"))
            all << m_parts->objects.value(page.reference("/Contents")).content();
        return all;
    }
    QMap<QString, QString> packet() const
    {
        QXmlStreamReader xml(m_parts->with("/Type /Metadata").value(0).stream);
        QMap<QString, QString> said;
        while (!xml.atEnd()) {
            xml.readNext();
            const QString name = xml.qualifiedName().toString();
            if (xml.isCharacters() || !xml.isStartElement())
                continue;
            if (name.startsWith("pdfaid:"_L1) || name.startsWith("xmp:"_L1) || name.startsWith("pdf:"_L1) ||
                (name == "rdf:li"_L1 && xml.attributes().hasAttribute(u"xml:lang"_s)))
                said.insert(name, xml.readElementText());
        }
        return xml.hasError() ? QMap<QString, QString>() : said;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto pdf = casefile::compose(sample::facts(300), sample::deskKey());
        QVERIFY(pdf);
        m_pdf = *pdf;
        m_parts = std::make_unique<PdfParts>(m_pdf);
        QVERIFY(contents().size() > 5); // some faults show on later pages alone
    }

    void fileStructure() // 6.1.2 to 6.1.8
    {
        QVERIFY(m_pdf.startsWith("%PDF-1.4\n%"));
        for (int i = 10; i < 14; ++i)
            QVERIFY(static_cast<unsigned char>(m_pdf.at(i)) > 127);
        QVERIFY(m_pdf.endsWith("%%EOF\n"));
        QVERIFY(m_parts->tableFits);
        const auto id = QRegularExpression(u"/ID \\[ <([0-9a-f]{32})> <\\1> \\]"_s)
                            .match(QString::fromLatin1(m_parts->trailer));
        QVERIFY(id.hasMatch());
        QVERIFY(!m_parts->trailer.contains("/Encrypt"));
        for (auto it = m_parts->objects.cbegin(); it != m_parts->objects.cend(); ++it) {
            QVERIFY2(it->isWhole, qPrintable(QString::number(it.key())));
            QVERIFY(!it->words.contains("/LZWDecode") && !it->words.contains("/F ("));
        }
    }

    void nothingActsOrHides() // 6.1.11, 6.5, 6.6
    {
        for (const char *forbidden : {"/JavaScript", "/JS", "/EmbeddedFile", "/Launch", "/AA", "/OpenAction",
                                      "/Sound", "/Movie", "/OCProperties", "/AcroForm", "/PS"})
            QVERIFY2(m_parts->with(forbidden).isEmpty(), forbidden);
        for (const PdfParts::Object &page : m_parts->with("/Type /Page\n"))
            QCOMPARE(m_parts->objects.value(page.reference("/Annots")).words.simplified(), QByteArray("[ ]"));
    }

    void numbersStayWithinBounds() // 6.1.12
    {
        static const QRegularExpression number(u"(?<![\\w<.])-?\\d+(\\.\\d+)?(?![\\w>.])"_s);
        for (const QByteArray &content : contents()) {
            QVERIFY(!content.isEmpty());
            double largest = 0;
            for (auto found = number.globalMatch(QString::fromLatin1(content)); found.hasNext();)
                largest = std::max(largest, std::abs(found.next().captured().toDouble()));
            QVERIFY2(largest <= 32767, qPrintable(QString::number(largest)));
            int depth = 0, deepest = 0;
            for (const QByteArray &word : content.simplified().split(' ')) {
                depth += word == "q" ? 1 : word == "Q" ? -1 : 0;
                deepest = std::max(deepest, depth);
            }
            QCOMPARE(depth, 0);
            QVERIFY(deepest <= 28);
        }
    }

    void coloursHaveAProfile() // 6.2.2, 6.2.3
    {
        const QList<PdfParts::Object> intents = m_parts->with("/Type /OutputIntent");
        QCOMPARE(intents.size(), 1);
        QVERIFY(intents.constFirst().words.contains("/GTS_PDFA1"));
        const PdfParts::Object profile =
            m_parts->objects.value(intents.constFirst().reference("/DestOutputProfile"));
        QVERIFY(profile.words.contains("/N 3"));
        const QByteArray icc = profile.content();
        QCOMPARE(icc.mid(36, 4), QByteArray("acsp"));
        QCOMPARE(icc.mid(16, 4), QByteArray("RGB "));
        QVERIFY(icc.at(8) <= 2); // its version
        QVERIFY(m_parts->with("/DeviceCMYK").isEmpty());
        for (const QByteArray &content : contents()) {
            for (const QByteArray &word : content.simplified().split(' '))
                QVERIFY(word != "k" && word != "K");
        }
    }

    void nothingIsTransparent() // 6.4
    {
        for (const PdfParts::Object &state : m_parts->with("/Type /ExtGState")) {
            QVERIFY(state.words.contains("/ca 1.0") && state.words.contains("/CA 1.0"));
            QVERIFY(state.words.contains("/SMask /None") && !state.words.contains("/BM"));
        }
        QVERIFY(m_parts->with("/Group").isEmpty() && m_parts->with("/Subtype /Image").isEmpty());
    }

    void fontsAreEmbedded() // 6.3
    {
        const QList<PdfParts::Object> fonts = m_parts->with("/Subtype /Type0");
        QVERIFY(fonts.size() >= 3);
        QCOMPARE(m_parts->with("/Type /Font\n").size(),
                 fonts.size() * 2); // each with its descendant, no other
        for (const PdfParts::Object &font : fonts) {
            const PdfParts::Object letters = m_parts->objects.value(font.reference("/DescendantFonts"));
            QVERIFY(letters.words.contains("/CIDToGIDMap /Identity") &&
                    letters.words.contains("/CIDSystemInfo"));
            const PdfParts::Object about = m_parts->objects.value(letters.reference("/FontDescriptor"));
            QVERIFY(m_parts->objects.value(about.reference("/FontFile2")).content().size() > 1000);
            QVERIFY(!m_parts->objects.value(font.reference("/ToUnicode")).stream.isEmpty());
        }
    }

    void metadataSayWhatTheFileIs() // 6.7
    {
        const PdfParts::Object metadata = m_parts->with("/Type /Metadata").value(0);
        QVERIFY(!metadata.words.contains("/Filter"));
        const QMap<QString, QString> said = packet();
        QCOMPARE(said.value(u"pdfaid:part"_s), u"1"_s);
        QCOMPARE(said.value(u"pdfaid:conformance"_s), u"B"_s);
        // The same as the information dictionary has.
        const auto info = [this](const QByteArray &key) {
            const PdfParts::Object all = m_parts->with("/CreationDate").value(0);
            const qsizetype begin = all.words.indexOf(QByteArray(key + " (")) + key.size() + 2;
            QByteArray text = all.words.mid(begin, all.words.indexOf(")\n", begin) - begin);
            if (!text.startsWith("\xfe\xff"))
                return QString::fromLatin1(text);
            text.replace("\\\\", "\\").replace("\\(", "(").replace("\\)", ")");
            return QString(QStringDecoder(QStringDecoder::Utf16BE).decode(text.mid(2)));
        };
        QCOMPARE(info("/Title"), said.value(u"rdf:li"_s));
        QCOMPARE(info("/Creator"), said.value(u"xmp:CreatorTool"_s));
        QCOMPARE(info("/Producer"), said.value(u"pdf:Producer"_s));
        QString date = said.value(u"xmp:CreateDate"_s);
        QVERIFY(
            info("/CreationDate").startsWith(u"D:"_s + date.remove(u'-').remove(u':').remove(u'T').left(14)));
    }
};

QTEST_MAIN(TestArchival)
#include "test_archival.moc"
