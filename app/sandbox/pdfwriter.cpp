// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pdfwriter.h"

#include "sandbox/winansi.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3) + ' ';
}

QByteArray colourOf(const PdfWriter::Colour &colour, const char *op)
{
    return number(colour.red) + number(colour.green) + number(colour.blue) + op + '\n';
}

QByteArray literal(const QByteArray &bytes)
{
    QByteArray escaped;
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return '(' + escaped + ')';
}

/// A text string outside page content: UTF-16BE with its mark, in hexadecimal (PDF 32000-1, 7.9.2.2).
QByteArray utf16(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

double letterWidth(QChar letter)
{
    static const QString narrow = u"iljI.,:;'|!()[]/ftr- "_s;
    static const QString broad = u"mwMW@%—"_s;
    if (narrow.contains(letter))
        return 0.333;
    if (broad.contains(letter))
        return 0.944;
    return letter.isUpper() ? 0.722 : 0.556;
}

double widthOf(const QString &text, double size)
{
    double sum = 0;
    for (const QChar letter : text)
        sum += letterWidth(letter);
    return sum * size;
}

/// A JPEG's size and number of colours stand in its start-of-frame segment (ITU T.81, B.2.2).
bool readFrame(const QByteArray &bytes, int *width, int *height, int *components)
{
    const auto at = [&bytes](qsizetype i) { return static_cast<unsigned char>(bytes.at(i)); };
    if (!bytes.startsWith("\xff\xd8"))
        return false;
    for (qsizetype i = 2; i + 9 < bytes.size() && at(i) == 0xff;) {
        const int marker = at(i + 1);
        const bool frame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            *height = at(i + 5) * 256 + at(i + 6);
            *width = at(i + 7) * 256 + at(i + 8);
            *components = at(i + 9);
            return *width > 0 && *height > 0 && (*components == 1 || *components == 3);
        }
        i += 2 + at(i + 2) * 256 + at(i + 3);
    }
    return false;
}

} // namespace

void PdfWriter::addPage()
{
    m_pages.append(QByteArray());
}

void PdfWriter::put(const QByteArray &operators)
{
    if (m_pages.isEmpty())
        addPage();
    m_pages.last() += operators;
}

void PdfWriter::rectangle(double x, double y, double w, double h, const Colour &fill)
{
    put(colourOf(fill, "rg") + number(x) + number(height - y - h) + number(w) + number(h) + "re f\n");
}

void PdfWriter::strokes(const QList<double> &points, double thickness, const Colour &colour)
{
    QByteArray path = colourOf(colour, "RG") + number(thickness) + "w 1 J 1 j\n";
    for (qsizetype i = 0; i + 1 < points.size(); i += 2)
        path += number(points.at(i)) + number(height - points.at(i + 1)) + (i == 0 ? "m\n" : "l\n");
    put(path + "S\n");
}

void PdfWriter::show(const QByteArray &matrix, double size, Font font, const Colour &colour,
                     const QString &text)
{
    const WinAnsi encoded = toWinAnsi(text);
    const QByteArray name = font == Font::Bold ? "/F2 " : "/F1 ";
    QByteArray block = "BT\n" + colourOf(colour, "rg") + name + number(size) + "Tf\n" + matrix + "Tm\n" +
                       literal(encoded.bytes) + " Tj\nET\n";
    if (!encoded.exact)
        block = "/Span <</ActualText " + utf16(text) + ">> BDC\n" + block + "EMC\n";
    put(block);
}

void PdfWriter::text(double x, double y, double size, Font font, const Colour &colour, const QString &text)
{
    show("1 0 0 1 " + number(x) + number(height - y), size, font, colour, text);
}

void PdfWriter::slanted(double x, double y, double size, double degrees, const Colour &colour,
                        const QString &text)
{
    const double radians = degrees * std::numbers::pi / 180;
    const double cosine = std::cos(radians);
    const double sine = std::sin(radians);
    put("/Span <</ActualText " + utf16(text) + ">> BDC\n");
    show(number(cosine) + number(sine) + number(-sine) + number(cosine) + number(x) + number(height - y),
         size, Font::Bold, colour, text);
    put("EMC\n");
}

bool PdfWriter::jpeg(double x, double y, double w, double h, const QByteArray &bytes)
{
    Picture picture{bytes};
    if (!readFrame(bytes, &picture.width, &picture.height, &picture.components))
        return false;
    const double scale = std::min(w / picture.width, h / picture.height);
    const double across = picture.width * scale;
    const double down = picture.height * scale;
    m_pictures.append(picture);
    put("q " + number(across) + "0 0 " + number(down) + number(x + (w - across) / 2) +
        number(height - y - h + (h - down) / 2) + "cm /P" + QByteArray::number(m_pictures.size()) +
        " Do Q\n");
    return true;
}

QByteArray PdfWriter::document(const QString &title) const
{
    // Objects: 1 catalog, 2 pages, 3 and 4 fonts, 5 info, then the pictures, then each page with its content.
    const auto firstPage = 6 + m_pictures.size();
    QByteArray pictures;
    QByteArray kids;
    for (qsizetype i = 0; i < m_pictures.size(); ++i)
        pictures += "/P" + QByteArray::number(i + 1) + ' ' + QByteArray::number(6 + i) + " 0 R ";
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        kids += QByteArray::number(firstPage + 2 * i) + " 0 R ";

    const QByteArray font = "<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/";
    QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R/Lang(en)/ViewerPreferences<</DisplayDocTitle true>>>>",
        "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" + kids + "]>>",
        font + "Helvetica>>",
        font + "Helvetica-Bold>>",
        "<</Title " + utf16(title) + "/Producer(IdentDesk sandbox)>>",
    };
    for (const Picture &picture : m_pictures) {
        objects += "<</Type/XObject/Subtype/Image/Filter/DCTDecode/BitsPerComponent 8/Width " +
                   QByteArray::number(picture.width) + "/Height " + QByteArray::number(picture.height) +
                   "/ColorSpace/" + (picture.components == 1 ? "DeviceGray" : "DeviceRGB") + "/Length " +
                   QByteArray::number(picture.bytes.size()) + ">>stream\n" + picture.bytes + "\nendstream";
    }
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        objects += "<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + number(width) + number(height) +
                   "]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>/XObject<<" + pictures + ">>>>/Contents " +
                   QByteArray::number(firstPage + 2 * i + 1) + " 0 R>>";
        objects += "<</Length " + QByteArray::number(m_pages.at(i).size()) + ">>stream\n" + m_pages.at(i) +
                   "\nendstream";
    }

    QByteArray file = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + '\n' + table + "trailer\n<</Size " + count +
           "/Root 1 0 R/Info 5 0 R>>\n" + "startxref\n" + start + "\n%%EOF\n";
}

QList<QString> PdfWriter::wrap(const QString &text, double size, double limit)
{
    QList<QString> lines{QString()};
    const auto words = text.simplified().split(u' ');
    for (QString word : words) {
        QString &line = lines.last();
        if (!line.isEmpty() && widthOf(line + u' ' + word, size) > limit)
            lines.append(QString());
        else if (!line.isEmpty())
            word.prepend(u' ');
        // A word longer than a line breaks anywhere; the first letter always fits, so this ends.
        for (const QChar letter : std::as_const(word)) {
            if (!lines.last().isEmpty() && widthOf(lines.last() + letter, size) > limit)
                lines.append(QString());
            lines.last() += letter;
        }
    }
    return lines;
}

} // namespace sandbox
