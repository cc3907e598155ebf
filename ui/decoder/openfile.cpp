// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/openfile.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

QRect wholeAt(QSizeF page, double scale)
{
    return {0, 0, std::max(1, int(std::lround(page.width() * scale))),
            std::max(1, int(std::lround(page.height() * scale)))};
}

} // namespace

double fittingScale(QSizeF page, QSize room)
{
    if (page.isEmpty() || room.isEmpty())
        return 1;
    return std::min(room.width() / page.width(), room.height() / page.height());
}

PageArea within(PageArea area, QSizeF page, double most)
{
    double scale = std::isfinite(area.scale) ? std::clamp(area.scale, 1e-4, most) : 1;
    if (scale < area.scale && !area.region.isNull()) {
        // The same part of the page, with fewer pixels.
        const double less = scale / area.scale;
        area.region = QRectF(area.region.x() * less, area.region.y() * less, area.region.width() * less,
                             area.region.height() * less)
                          .toAlignedRect();
    }
    const auto pixels = [](QRect rect) { return double(rect.width()) * rect.height(); };
    if (area.region.isNull()) {
        const double pixelsAtOne = page.width() * page.height();
        scale = std::min(scale, std::sqrt(double(mostPixels) / std::max(1.0, pixelsAtOne)));
        area.region = wholeAt(page, scale);
        // A page of a hundred metres by a hair has few pixels, but more in a row than an image can hold.
        const int side = std::max(area.region.width(), area.region.height());
        if (side > 32'000) {
            scale *= 32'000.0 / side;
            area.region = wholeAt(page, scale);
        }
    } else {
        area.region = area.region.intersected(wholeAt(page, scale));
        if (pixels(area.region) > double(mostPixels))
            area.region = {};
    }
    area.scale = scale;
    return area;
}

Found OpenFile::find(const QString &, int)
{
    return {};
}

std::unique_ptr<OpenFile> OpenFile::open(const QByteArray &bytes, QSize room, Opened &found)
{
    found.sniffed = sniff(bytes);
    if (bytes.isEmpty()) {
        found.problem = DecodeProblem::Empty;
        return {};
    }
    if (bytes.size() > mostFileBytes) {
        found.problem = DecodeProblem::TooLarge;
        return {};
    }
    std::unique_ptr<OpenFile> file;
    switch (found.sniffed.kind) {
    case MediaKind::Image: file = openPicture(bytes, found); break;
    case MediaKind::Pdf: file = openPdf(bytes, found); break;
    default: found.problem = DecodeProblem::NotShown; break;
    }
    if (file && found.problem == DecodeProblem::None) {
        const double scale = std::min(fittingScale(found.pages.first(), room), found.sharpest);
        found.first = file->render({0, scale, {}});
        found.problem = found.first.problem;
    }
    if (found.problem != DecodeProblem::None) {
        found.pages.clear();
        found.first = {};
        return {};
    }
    return file;
}

} // namespace ui
