// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decoder/decodeproblem.h"
#include "ui/decoder/documentkey.h"
#include "ui/decoder/sniff.h"

#include <QImage>
#include <QList>
#include <QRect>
#include <QSizeF>

namespace ui {

/// What of a page is wanted. At `scale` 1 a picture has its own pixels, a page of a PDF 96 an inch. A
/// picture's scales 1, 1/2, 1/4 ... lie ready as a pyramid, and their regions join without a seam.
struct PageArea {
    int page = 0;
    double scale = 1;
    QRect region; ///< in pixels at that scale; null is the whole page
    bool operator==(const PageArea &) const = default;
};

/// Pixels of one page of one document, opaque (Format_RGB32, on white paper).
struct Pixels {
    DocumentKey key;
    PageArea area; ///< as drawn: less scale where the file has no more, a region inside the page
    QImage image;
    DecodeProblem problem = DecodeProblem::None;
};

/// A document as the decoder found it.
struct Opened {
    DocumentKey key;
    DecodeProblem problem = DecodeProblem::None;
    Sniffed sniffed;
    QList<QSizeF> pages; ///< size at scale 1; a picture turned as its EXIF says; none with a problem
    double sharpest = 1; ///< no greater scale shows more
    Pixels first;        ///< page 0, whole, fitted into the room asked for
};

/// Where a text stands in a PDF.
struct Hit {
    int page = 0;
    QList<QRectF> places; ///< at scale 1, one for each line it runs over
};

/// Part of a search: from the page asked for up to `next`, which is -1 after the last one.
struct Found {
    DocumentKey key;
    QString text;
    QList<Hit> hits;
    int next = -1;
    int withoutText = 0; ///< pages searched in vain because they hold none: scans
    DecodeProblem problem = DecodeProblem::None;
};

/// The scale at which a page of this size (at scale 1) just fits into `room`.
double fittingScale(QSizeF page, QSize room);

/// No decoded picture and no drawn region has more pixels than this, whatever the file says.
inline constexpr qint64 mostPixels = 40'000'000;
inline constexpr double mostScale = 16;  ///< of a PDF's page
inline constexpr int mostPages = 10'000; ///< more are not listed
inline constexpr int mostHits = 1'000;   ///< of one search
inline constexpr int mostPlaces = 200;   ///< of one hit
inline constexpr int mostFileBytes = 256 * 1024 * 1024;

} // namespace ui
