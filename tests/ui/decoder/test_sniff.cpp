// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/decoder/sniff.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::MediaKind;

/// What a file is, by its content, and what name it may carry.
class TestSniff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<MediaKind>("kind");
        QTest::addColumn<QString>("format");
        QTest::newRow("jpeg") << samples::picture("JPG") << MediaKind::Image << u"JPEG"_s;
        QTest::newRow("png") << samples::picture("PNG") << MediaKind::Image << u"PNG"_s;
        QTest::newRow("bmp") << samples::picture("BMP") << MediaKind::Image << u"BMP"_s;
        QTest::newRow("pdf") << samples::pdf(1) << MediaKind::Pdf << u"PDF"_s;
        QTest::newRow("pdf after junk")
            << QByteArray(QByteArray(500, ' ') + samples::pdf(1)) << MediaKind::Pdf << u"PDF"_s;
        QTest::newRow("mp4") << samples::video() << MediaKind::Video << u"MP4"_s;
        QTest::newRow("webm") << QByteArray("\x1A\x45\xDF\xA3 more") << MediaKind::Video << u"WebM"_s;
        QTest::newRow("wav") << QByteArray("RIFF\1\1\1\1WAVEfmt ") << MediaKind::Audio << u"WAV"_s;
        QTest::newRow("ogg") << QByteArray("OggS\0more", 9) << MediaKind::Audio << u"Ogg"_s;
        QTest::newRow("mp3") << QByteArray("ID3\4more") << MediaKind::Audio << u"MP3"_s;
        QTest::newRow("empty") << QByteArray() << MediaKind::Unknown << QString();
        QTest::newRow("html that claims to be an image")
            << QByteArray("<html>") << MediaKind::Unknown << QString();
        QTest::newRow("svg is not opened")
            << QByteArray("<svg xmlns=''/>") << MediaKind::Unknown << QString();
        QTest::newRow("two letters") << QByteArray("BM") << MediaKind::Unknown << QString();
    }
    void kinds()
    {
        QFETCH(QByteArray, bytes);
        const ui::Sniffed sniffed = ui::sniff(bytes);
        QTEST(sniffed.kind, "kind");
        QTEST(sniffed.format, "format");
    }

    void ends_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("whole");
        const QByteArray jpeg = samples::picture("JPG", {200, 200});
        const QByteArray png = samples::picture("PNG", {200, 200});
        QTest::newRow("jpeg") << jpeg << true;
        QTest::newRow("jpeg cut") << jpeg.chopped(2) << false;
        QTest::newRow("jpeg half") << jpeg.left(jpeg.size() / 2) << false;
        QTest::newRow("jpeg padded") << QByteArray(jpeg + QByteArray(100, '\0')) << true;
        QTest::newRow("png") << png << true;
        QTest::newRow("png cut") << png.chopped(12) << false;
    }
    void ends()
    {
        QFETCH(QByteArray, bytes);
        QTEST(ui::hasImageEnd(bytes, ui::sniff(bytes)), "whole");
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"front.jpg"_s << u"front.png"_s;
        QTest::newRow("no extension") << u"front"_s << u"front.png"_s;
        QTest::newRow("folders") << u"../../etc/passwd"_s << u"_.._etc_passwd.png"_s;
        QTest::newRow("hidden file") << u".bashrc"_s << u"bashrc.png"_s;
        QTest::newRow("direction trick") << QString(u"cod\u202Egpj.exe"_s) << u"codgpj.png"_s;
        QTest::newRow("control characters") << u"a\nb\tc\0d.jpg"_s << u"abcd.png"_s;
        QTest::newRow("reserved on Windows") << u"a:b*c?.jpg"_s << u"a_b_c_.png"_s;
        QTest::newRow("nothing") << u""_s << u"id_document.png"_s;
        QTest::newRow("only dots") << u"..."_s << u"id_document.png"_s;
        QTest::newRow("very long") << QString(300, u'x') << QString(QString(80, u'x') + u".png"_s);
    }
    void names()
    {
        QFETCH(QString, name);
        QTEST(ui::safeFileName(name, u"id_document"_s, u"png"_s), "expected");
    }
};

QTEST_MAIN(TestSniff)
#include "test_sniff.moc"
