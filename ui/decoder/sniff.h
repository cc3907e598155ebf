// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ui {

/// What a document's bytes are. The content type and the name are claims and decide nothing.
enum class MediaKind { Image, Pdf, Video, Audio, Unknown };

struct Sniffed {
    MediaKind kind = MediaKind::Unknown;
    QString format;    ///< "JPEG", "PDF"; a name people know, not translated
    QString extension; ///< "jpg"; empty when unknown
    QByteArray reader; ///< QImageReader's format of an image, so that it tries no other
};

/// Judges by the magic bytes at the beginning.
Sniffed sniff(const QByteArray &bytes);

/// False when an image's end is missing, which decoders pass over in silence (JPEG, PNG, GIF); true for
/// formats without an end mark.
bool hasImageEnd(const QByteArray &bytes, const Sniffed &sniffed);

/// A name safe to show and to save under: no folders, control or direction characters, no leading dots, at
/// most 80 letters; the extension is the sniffed one. `fallback` where nothing is left.
QString safeFileName(const QString &name, const QString &fallback, const QString &extension);

} // namespace ui
