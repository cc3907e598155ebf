// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decoder/sniff.h"

#include <QImage>
#include <memory>

namespace ui {

/// Why a document has no pixels.
enum class DecodeProblem { None, Empty, Truncated, TooLarge, Damaged, Locked };

/// The bounds of decoding: a page or picture never costs more pixels than this, whatever the file says.
inline constexpr qint64 maxPixels = 40'000'000;

/// One picture, or one page of a PDF.
struct Decoded {
    DecodeProblem problem = DecodeProblem::None;
    QImage image;
    QSizeF fullSize; ///< in px at 100 %: of a picture its own size (turned as its EXIF says), of a page 96 px
                     ///< an inch
    int page = 0;
    int pages = 1;
};

/// Decodes a picture; huge ones come scaled down to maxPixels, with fullSize as the file has it. Any thread.
Decoded decodeImage(const QByteArray &bytes, const Sniffed &sniffed);

/// An open PDF; made, used and deleted on one thread.
class PdfPages {
public:
    explicit PdfPages(QByteArray bytes);
    ~PdfPages();
    DecodeProblem problem() const;
    int count() const;
    /// Renders one page at `scale` (1 = 96 px an inch), less when it would have more than maxPixels.
    Decoded render(int page, double scale);

private:
    struct Open;
    std::unique_ptr<Open> m_open;
};

} // namespace ui
