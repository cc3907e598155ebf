// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/sniff.h"

#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

bool startsWith(const QByteArray &bytes, const char *magic, qsizetype size, qsizetype at = 0)
{
    return bytes.size() >= at + size &&
           QByteArray::fromRawData(bytes.constData() + at, size) == QByteArrayView(magic, size);
}

Sniffed image(const QString &format, const QString &extension, const QByteArray &reader)
{
    return {MediaKind::Image, format, extension, reader};
}

} // namespace

Sniffed sniff(const QByteArray &bytes)
{
    if (startsWith(bytes, "\xFF\xD8\xFF", 3))
        return image(u"JPEG"_s, u"jpg"_s, "jpeg"_ba);
    if (startsWith(bytes, "\x89PNG\r\n\x1A\n", 8))
        return image(u"PNG"_s, u"png"_s, "png"_ba);
    if (startsWith(bytes, "GIF87a", 6) || startsWith(bytes, "GIF89a", 6))
        return image(u"GIF"_s, u"gif"_s, "gif"_ba);
    if (startsWith(bytes, "RIFF", 4) && startsWith(bytes, "WEBP", 4, 8))
        return image(u"WebP"_s, u"webp"_s, "webp"_ba);
    if (startsWith(bytes, "II*\0", 4) || startsWith(bytes, "MM\0*", 4))
        return image(u"TIFF"_s, u"tif"_s, "tiff"_ba);
    if (startsWith(bytes, "BM", 2) && bytes.size() > 26)
        return image(u"BMP"_s, u"bmp"_s, "bmp"_ba);
    // Readers accept the PDF mark anywhere in the first kilobyte.
    if (bytes.left(1024).contains("%PDF-"))
        return {MediaKind::Pdf, u"PDF"_s, u"pdf"_s, {}};
    if (startsWith(bytes, "ftyp", 4, 4))
        return {MediaKind::Video, u"MP4"_s, u"mp4"_s, {}};
    if (startsWith(bytes, "\x1A\x45\xDF\xA3", 4))
        return {MediaKind::Video, u"WebM"_s, u"webm"_s, {}};
    if (startsWith(bytes, "RIFF", 4) && startsWith(bytes, "AVI ", 4, 8))
        return {MediaKind::Video, u"AVI"_s, u"avi"_s, {}};
    if (startsWith(bytes, "RIFF", 4) && startsWith(bytes, "WAVE", 4, 8))
        return {MediaKind::Audio, u"WAV"_s, u"wav"_s, {}};
    if (startsWith(bytes, "OggS", 4))
        return {MediaKind::Audio, u"Ogg"_s, u"ogg"_s, {}};
    if (startsWith(bytes, "ID3", 3) || startsWith(bytes, "\xFF\xFB", 2) || startsWith(bytes, "\xFF\xF3", 2))
        return {MediaKind::Audio, u"MP3"_s, u"mp3"_s, {}};
    return {};
}

bool hasImageEnd(const QByteArray &bytes, const Sniffed &sniffed)
{
    // Some cameras and scanners pad the end, so the mark may stand a little before it.
    const QByteArray tail = bytes.right(4096);
    if (sniffed.reader == "jpeg"_ba)
        return tail.contains("\xFF\xD9");
    if (sniffed.reader == "png"_ba)
        return tail.contains("IEND");
    if (sniffed.reader == "gif"_ba)
        return tail.contains(';');
    if (sniffed.reader == "bmp"_ba && bytes.size() >= 6)
        return bytes.size() >= qFromLittleEndian<quint32>(bytes.constData() + 2); // its own word for its size
    return true;
}

QString safeFileName(const QString &name, const QString &fallback, const QString &extension)
{
    QString clean;
    const QString whole = name.normalized(QString::NormalizationForm_C);
    for (const QChar c : whole) {
        const auto category = c.category();
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format ||
                            category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse ||
                            category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (!hidden)
            clean += u"/\\:*?\"<>|"_s.contains(c) ? u'_' : c;
    }
    clean = clean.simplified();
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    if (const auto dot = clean.lastIndexOf(u'.'); dot > 0 && clean.size() - dot <= 6)
        clean.truncate(dot);
    clean = clean.left(80).trimmed();
    if (clean.isEmpty())
        clean = fallback;
    return extension.isEmpty() ? clean : QString(clean % u'.' % extension);
}

} // namespace ui
