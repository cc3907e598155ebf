// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/openfile.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

/// More than any scan of a document has: beyond it the file only costs time.
constexpr qint64 mostClaimed = 250'000'000;
/// In MB, for one picture with its decoder's own copy: mostPixels of four bytes and a margin.
constexpr int allocation = 256;

/// What is decoded of a picture that claims this size.
QSize decodedSize(QSize size)
{
    const double pixels = double(size.width()) * size.height();
    if (pixels <= double(mostPixels))
        return size;
    const double less = std::sqrt(double(mostPixels) / pixels);
    return {std::max(1, int(size.width() * less)), std::max(1, int(size.height() * less))};
}

/// Pixels as they are handed on: opaque, on the white paper that shows where a picture is transparent.
QImage onPaper(QImage image)
{
    if (image.hasAlphaChannel()) {
        QImage paper(image.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.drawImage(0, 0, image);
        painter.end();
        image = paper;
    }
    image.convertTo(QImage::Format_RGB32);
    return image;
}

/// Reads one picture of the file; the buffer is the reader's device.
struct Reading {
    Reading(const QByteArray &bytes, const Sniffed &sniffed)
    {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        reader.setDevice(&buffer);
        reader.setFormat(sniffed.reader);
        reader.setDecideFormatFromContent(false);
        reader.setAutoTransform(true);
    }
    bool isOnItsSide() const
    {
        return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    }
    QSize turnedSize() const { return isOnItsSide() ? reader.size().transposed() : reader.size(); }
    QBuffer buffer;
    QImageReader reader;
};

class Picture : public OpenFile {
public:
    Picture(QByteArray bytes, const Opened &found)
        : m_bytes(std::move(bytes))
        , m_sniffed(found.sniffed)
        , m_pages(found.pages)
    {
    }

    Pixels render(const PageArea &area) override
    {
        Pixels result;
        result.area.page = std::clamp(area.page, 0, int(m_pages.size()) - 1);
        const QSizeF page = m_pages.at(result.area.page);
        PageArea wanted = area;
        wanted.page = result.area.page;
        if (result.area.page != m_page && area.region.isNull() && drawSmall(page, wanted, result))
            return result;
        result.problem = decode(result.area.page);
        if (result.problem != DecodeProblem::None)
            return result;
        result.area = within(wanted, page, sharpest());
        if (result.area.region.isEmpty()) {
            result.problem = DecodeProblem::TooLarge;
            return result;
        }
        result.image = region(page, result.area);
        return result;
    }

    qint64 kept() const override
    {
        qint64 bytes = 0;
        for (const QImage &level : m_levels)
            bytes += level.sizeInBytes();
        return bytes;
    }

    void drop() override
    {
        m_levels.clear();
        m_page = -1;
    }

    /// Of the page decoded last, or the first: 1, or less where it is too large to have all its pixels.
    double sharpest() const
    {
        if (!m_levels.isEmpty())
            return m_levels.first().width() / m_pages.at(m_page).width();
        const QSizeF page = m_pages.first();
        return decodedSize(page.toSize()).width() / page.width();
    }
    /// A JPEG is drawn small from its coarse frequencies in a third of the time of all its pixels.
    bool isSmallFast() const { return m_sniffed.reader == "jpeg"; }

private:
    /// The whole page with so few pixels that not all of them need be decoded; false where that is no gain.
    bool drawSmall(QSizeF page, const PageArea &wanted, Pixels &result) const
    {
        const PageArea area = within(wanted, page, sharpest());
        if (!isSmallFast() || area.region.isEmpty() || area.scale > 0.5)
            return false;
        Reading reading(m_bytes, m_sniffed);
        const QSize size = area.region.size();
        reading.reader.setScaledSize(reading.isOnItsSide() ? size.transposed() : size);
        QImage image;
        if (!reading.reader.read(&image) || image.size() != size) {
            result.problem = DecodeProblem::Damaged;
            return true;
        }
        result.area = area;
        result.image = onPaper(image);
        return true;
    }

    DecodeProblem decode(int page)
    {
        if (page == m_page)
            return DecodeProblem::None;
        drop();
        Reading reading(m_bytes, m_sniffed);
        if (page > 0 && !reading.reader.jumpToImage(page))
            return DecodeProblem::Damaged;
        const QSize size = reading.reader.size();
        const double pixels = double(size.width()) * size.height();
        if (pixels > double(mostPixels))
            reading.reader.setScaledSize(decodedSize(size));
        QImage image;
        if (!reading.reader.read(&image) || image.isNull())
            return pixels > double(mostPixels) ? DecodeProblem::TooLarge : DecodeProblem::Damaged;
        m_levels.append(onPaper(image));
        while (std::max(m_levels.last().width(), m_levels.last().height()) > 512) {
            const QSize half((m_levels.last().width() + 1) / 2, (m_levels.last().height() + 1) / 2);
            m_levels.append(m_levels.last().scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        }
        m_page = page;
        return DecodeProblem::None;
    }

    QImage region(QSizeF page, const PageArea &area) const
    {
        const QSize target(std::max(1, int(std::lround(page.width() * area.scale))),
                           std::max(1, int(std::lround(page.height() * area.scale))));
        const QImage *level = &m_levels.first();
        for (const QImage &smaller : m_levels) {
            if (smaller.width() >= target.width() && smaller.height() >= target.height())
                level = &smaller;
        }
        if (level->size() == target)
            return level->copy(area.region);
        const double across = double(level->width()) / target.width();
        const double down = double(level->height()) / target.height();
        const QRectF source(area.region.x() * across, area.region.y() * down, area.region.width() * across,
                            area.region.height() * down);
        return level->copy(source.toAlignedRect().intersected(level->rect()))
            .scaled(area.region.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    }

    QByteArray m_bytes;
    Sniffed m_sniffed;
    QList<QSizeF> m_pages;
    QList<QImage> m_levels; ///< of m_page, each half the one before
    int m_page = -1;
};

} // namespace

std::unique_ptr<OpenFile> openPicture(const QByteArray &bytes, Opened &found)
{
    QImageReader::setAllocationLimit(allocation);
    // A truncated JPEG decodes without an error and a grey rest: a reviewer would judge half a picture.
    if (!hasImageEnd(bytes, found.sniffed)) {
        found.problem = DecodeProblem::Truncated;
        return {};
    }
    Reading reading(bytes, found.sniffed);
    // Only a TIFF has pages; the pictures of a GIF or WebP move, and the first stands for them.
    const bool paged = found.sniffed.reader == "tiff";
    const int count = paged ? std::clamp(reading.reader.imageCount(), 1, mostPages) : 1;
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !reading.reader.jumpToImage(page))
            break;
        const QSize size = reading.turnedSize();
        if (size.isEmpty()) {
            found.problem = DecodeProblem::Damaged;
            return {};
        }
        if (qint64(size.width()) * size.height() > mostClaimed) {
            found.problem = DecodeProblem::TooLarge;
            return {};
        }
        found.pages.append(size);
    }
    auto picture = std::make_unique<Picture>(bytes, found);
    if (!picture->isSmallFast()) // else drawing the first page tells
        found.problem = picture->render({0, 1e-4, {}}).problem;
    found.sharpest = picture->sharpest();
    return picture;
}

} // namespace ui
