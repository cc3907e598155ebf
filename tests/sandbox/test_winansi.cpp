// SPDX-License-Identifier: GPL-3.0-or-later
// Text in the encoding of PDF's built-in fonts, and its lines.
#include "sandbox/winansi.h"

#include "sandbox/pdfwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::PdfWriter;
using sandbox::toWinAnsi;

class TestWinAnsi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersBecomeBytes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("exact");
        QTest::newRow("ASCII") << u"Erika 17-b"_s << QByteArray("Erika 17-b") << true;
        QTest::newRow("Latin-1") << u"Müßé"_s << QByteArray("M\xfc\xdf\xe9") << true;
        QTest::newRow("decomposed") << u"Mu\u0308ller"_s << QByteArray("M\xfcller") << true;
        QTest::newRow("1252's own") << u"€„Ž–œŸ"_s << QByteArray("\x80\x84\x8e\x96\x9c\x9f") << true;
        QTest::newRow("marks off") << u"ĄćĘńŐşİ"_s << QByteArray("AcEnOsI") << false;
        QTest::newRow("strokes off") << u"ŁłĐđĦħŦŧı"_s << QByteArray("LlDdHhTti") << false;
        QTest::newRow("sharp s") << u"ẞ"_s << QByteArray("SS") << false;
        QTest::newRow("ligature") << u"ﬁn"_s << QByteArray("fin") << false;
        QTest::newRow("Vietnamese") << u"Nguyễn"_s << QByteArray("Nguyen") << false;
        QTest::newRow("Cyrillic") << u"Ян"_s << QByteArray("??") << false;
        QTest::newRow("one sign, two units") << u"😀"_s << QByteArray("?") << false;
        QTest::newRow("controls") << u"a\tb\nc\u0085"_s << QByteArray("a b c ") << true;
        QTest::newRow("empty") << QString() << QByteArray() << true;
    }

    void lettersBecomeBytes()
    {
        QFETCH(QString, text);
        const auto result = toWinAnsi(text);
        QTEST(result.bytes, "bytes");
        QTEST(result.exact, "exact");
    }

    void everyTextGivesPrintableBytes()
    {
        for (char32_t letter = 1; letter < 0x3000; ++letter) {
            for (const char c : toWinAnsi(QString::fromUcs4(&letter, 1)).bytes) {
                const auto byte = static_cast<unsigned char>(c);
                QVERIFY2(byte >= 0x20 && byte != 0x7f, qPrintable(QString::number(letter, 16)));
            }
        }
    }

    void linesBreakAtSpaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("limit");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("fits") << u"one line"_s << 200.0 << QStringList{u"one line"_s};
        QTest::newRow("breaks") << u"first second"_s << 40.0 << QStringList{u"first"_s, u"second"_s};
        QTest::newRow("a word too long") << u"aaaaaaaa"_s << 23.0 << QStringList{u"aaaa"_s, u"aaaa"_s};
        QTest::newRow("narrower than a letter") << u"WW"_s << 1.0 << QStringList{u"W"_s, u"W"_s};
        QTest::newRow("empty") << QString() << 100.0 << QStringList{QString()};
    }

    void linesBreakAtSpaces()
    {
        QFETCH(QString, text);
        QFETCH(double, limit);
        QTEST(QStringList(PdfWriter::wrap(text, 10, limit)), "lines");
    }
};

QTEST_APPLESS_MAIN(TestWinAnsi)
#include "test_winansi.moc"
