// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samples.h"

/// Files as somebody makes them who wants to break a viewer. Made on the spot: none is larger than needed.
namespace hostile {

/// A PNG of this size, of which nothing but the head is true.
inline QByteArray claimedPng(quint32 width, quint32 height)
{
    QByteArray png = samples::picture("PNG");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    // The head's checksum (ISO 3309).
    quint32 sum = 0xFFFFFFFFu;
    for (const char byte : png.mid(12, 17)) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1u) != 0 ? 0xEDB88320u : 0u);
    }
    qToBigEndian(~sum, png.data() + 29);
    return png;
}

/// A PNG that is all true: a white square, a few kB that grow to `side` x `side` pixels.
inline QByteArray bombPng(int side)
{
    QImage image(side, side, QImage::Format_Mono);
    image.fill(1);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A JPEG whose frame claims this size.
inline QByteArray claimedJpeg(quint16 width, quint16 height)
{
    QByteArray jpeg = samples::picture("JPG", {300, 200});
    const qsizetype frame = jpeg.indexOf("\xFF\xC0");
    qToBigEndian(height, jpeg.data() + frame + 5);
    qToBigEndian(width, jpeg.data() + frame + 7);
    return jpeg;
}

/// A TIFF of one page, whose IFD says another size, or goes round in a circle.
inline QByteArray claimedTiff(quint32 width, quint32 height)
{
    QByteArray tiff = samples::tiff({{20, 20}});
    qToLittleEndian(width, tiff.data() + 8 + 2 + 8);
    qToLittleEndian(height, tiff.data() + 8 + 2 + 12 + 8);
    return tiff;
}
inline QByteArray circularTiff()
{
    QByteArray tiff = samples::tiff({{20, 20}});
    qToLittleEndian(quint32(8), tiff.data() + 8 + 2 + 8 * 12);
    return tiff;
}

inline QByteArray claimedGif(quint16 width, quint16 height)
{
    QByteArray gif("GIF89a\0\0\0\0\x80\0\0\0\0\0\xFF\xFF\xFF,\0\0\0\0\0\0\0\0\0\2\2D\1\0;", 35);
    for (const int at : {6, 24}) {
        qToLittleEndian(width, gif.data() + at);
        qToLittleEndian(height, gif.data() + at + 2);
    }
    return gif;
}

inline QByteArray claimedBmp(qint32 width, qint32 height)
{
    QByteArray bmp = samples::picture("BMP");
    qToLittleEndian(width, bmp.data() + 18);
    qToLittleEndian(height, bmp.data() + 22);
    return bmp;
}

/// A WebP with an extended head that claims the largest canvas (16384 x 16384) and holds a small picture.
inline QByteArray claimedWebp()
{
    QByteArray webp = samples::picture("WEBP");
    webp.insert(12, QByteArray("VP8X\x0A\0\0\0\0\0\0\0\xFF\x3F\0\xFF\x3F\0", 18));
    qToLittleEndian(quint32(webp.size() - 8), webp.data() + 4);
    return webp;
}

/// A PDF of these objects, numbered from 1; the first is the catalogue. Offsets are true.
inline QByteArray pdfOf(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray bytes("%PDF-1.7\n");
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + table + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R" +
           trailer + ">>\nstartxref\n" + start + "\n%%EOF\n";
}

inline QByteArray stream(const QByteArray &content, const QByteArray &more = {})
{
    return "<</Length " + QByteArray::number(content.size()) + more + ">>\nstream\n" + content +
           "\nendstream";
}

/// One page of this size (as it stands in the file) with this content.
inline QByteArray pdfPage(const QByteArray &box, const QByteArray &content = "0 0 100 100 re f",
                          const QByteArray &catalogue = {}, const QByteArray &streamMore = {})
{
    return pdfOf({"<</Type/Catalog/Pages 2 0 R" + catalogue + ">>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[" + box + "]/Contents 4 0 R>>",
                  stream(content, streamMore)});
}

inline QByteArray pdfPages(int count)
{
    QByteArray kids;
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", {}};
    for (int page = 0; page < count; ++page) {
        kids += QByteArray::number(page + 3) + " 0 R ";
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(count) + ">>";
    return pdfOf(objects);
}

/// A page below so many nodes of the page tree.
inline QByteArray deepPdf(int depth)
{
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>"};
    for (int i = 0; i < depth; ++i)
        objects.append("<</Type/Pages/Count 1/Kids[" + QByteArray::number(i + 3) + " 0 R]>>");
    objects.append("<</Type/Page/MediaBox[0 0 100 100]>>");
    return pdfOf(objects);
}

/// Encrypted with a password that nobody knows.
inline QByteArray lockedPdf()
{
    const QByteArray noise = "<" + QByteArray(32, 'k').toHex() + ">";
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>",
                  "<</Filter/Standard/V 1/R 2/P -4/O " + noise + "/U " + noise + ">>"},
                 "/Encrypt 4 0 R/ID[<00><00>]");
}

/// What qCompress gives without its own four bytes of length is what PDF calls FlateDecode.
inline QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

} // namespace hostile
