// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/pdfparts.h"

#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace {

PdfParts::Object objectAt(const QByteArray &pdf, qsizetype begin)
{
    PdfParts::Object object;
    // No stream of these files holds the keyword: they are text without it, or deflated and looked at here.
    const qsizetype stream = pdf.indexOf("stream\n", begin);
    const qsizetype end = pdf.indexOf("endobj\n", begin);
    if (stream < 0 || stream > end) {
        object.words = pdf.mid(begin, end - begin);
        object.isWhole = end > 0 && pdf.at(end - 1) == '\n';
        return object;
    }
    const qsizetype close = pdf.indexOf("endstream\n", stream);
    object.words = pdf.mid(begin, stream - begin);
    object.stream = pdf.mid(stream + 7, close - stream - 7);
    object.isWhole = pdf.mid(close, 17) == "endstream\nendobj\n" && object.stream.endsWith('\n');
    object.stream.chop(1);
    return object;
}

} // namespace

QByteArray PdfParts::Object::content() const
{
    if (!words.contains("/FlateDecode"))
        return stream;
    QByteArray sized(4, '\0');
    qToBigEndian<quint32>(quint32(stream.size()) * 4, sized.data());
    return qUncompress(sized + stream);
}

int PdfParts::Object::reference(const QByteArray &key) const
{
    const QRegularExpression pattern(QString::fromLatin1(key) + u"\\s*\\[?\\s*(\\d+) 0 R"_s);
    return pattern.match(QString::fromLatin1(words)).captured(1).toInt();
}

PdfParts::PdfParts(const QByteArray &pdf)
{
    trailer = pdf.mid(pdf.lastIndexOf("\ntrailer\n"));
    const qsizetype table =
        trailer.mid(trailer.indexOf("startxref\n") + 10).split('\n').constFirst().trimmed().toLongLong();
    const QList<QByteArray> rows = pdf.mid(table).split('\n');
    tableFits = rows.size() > 3 && rows.at(0).trimmed() == "xref";
    const int count = tableFits ? rows.at(1).split(' ').value(1).trimmed().toInt() : 0;
    for (int number = 1; number < count; ++number) {
        const qsizetype place = rows.value(number + 2).left(10).toLongLong();
        const QByteArray name = QByteArray::number(number) + " 0 obj\n";
        tableFits = tableFits && pdf.mid(place, name.size()) == name;
        objects.insert(number, objectAt(pdf, place + name.size()));
    }
    for (Object &object : objects) {
        if (object.stream.isEmpty())
            continue;
        const int other = object.reference("/Length");
        const QByteArray length =
            other ? objects.value(other).words : object.words.mid(object.words.lastIndexOf("/Length ") + 8);
        object.isWhole = object.isWhole &&
                         length.trimmed().split(' ').constFirst().split('\n').constFirst().toLongLong() ==
                             object.stream.size();
    }
}

QList<PdfParts::Object> PdfParts::with(const QByteArray &words) const
{
    QList<Object> found;
    for (const Object &object : objects) {
        if (object.words.contains(words))
            found << object;
    }
    return found;
}
