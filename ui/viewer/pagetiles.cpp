// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/pagetiles.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

QImage withTone(const QImage &image, const std::array<uchar, 256> &table)
{
    QImage result = image.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < result.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x)
            line[x] = 0xFF000000u | uint(table[size_t(qRed(line[x]))]) << 16 |
                      uint(table[size_t(qGreen(line[x]))]) << 8 | uint(table[size_t(qBlue(line[x]))]);
    }
    return result;
}

} // namespace

void PageTiles::setWhole(const QImage &whole, QSizeF size)
{
    clear();
    m_whole = whole;
    m_size = size;
}

void PageTiles::clear()
{
    m_whole = {};
    m_wholeToned = {};
    m_size = {};
    m_tiles.clear();
    m_bytes = 0;
}

double PageTiles::wholeScale() const
{
    return m_size.isEmpty() ? 0 : m_whole.width() / m_size.width();
}

QRect PageTiles::region(const Tile &tile) const
{
    const QSize all = (m_size * tile.scale).toSize().expandedTo({1, 1});
    return QRect(tile.at * side, QSize(side, side)).intersected(QRect({0, 0}, all));
}

QList<PageTiles::Tile> PageTiles::over(const QRectF &area, double scale) const
{
    const QRectF inside = area.intersected(QRectF({0, 0}, m_size));
    if (inside.isEmpty() || scale <= 0)
        return {};
    const QSize all = (m_size * scale).toSize().expandedTo({1, 1});
    const auto index = [](double at, int pixels) {
        return std::clamp(int(std::floor(at / side)), 0, (pixels - 1) / side);
    };
    const QPoint first(index(inside.left() * scale, all.width()), index(inside.top() * scale, all.height()));
    const QPoint last(index(inside.right() * scale, all.width()),
                      index(inside.bottom() * scale, all.height()));
    QList<Tile> tiles;
    for (int row = first.y(); row <= last.y(); ++row) {
        for (int column = first.x(); column <= last.x(); ++column)
            tiles.append({scale, {column, row}});
    }
    const QPointF middle = inside.center() * scale / side - QPointF(0.5, 0.5);
    std::stable_sort(tiles.begin(), tiles.end(), [middle](const Tile &a, const Tile &b) {
        return (QPointF(a.at) - middle).manhattanLength() < (QPointF(b.at) - middle).manhattanLength();
    });
    return tiles;
}

void PageTiles::add(const Tile &tile, const QImage &image)
{
    if (image.isNull() || m_whole.isNull())
        return;
    Kept &kept = m_tiles[tile];
    m_bytes += image.sizeInBytes() - kept.image.sizeInBytes();
    kept = {image, {}, m_frame};
    dropOldest();
}

void PageTiles::dropOldest()
{
    while (m_bytes > most && m_tiles.size() > 1) {
        const auto oldest = std::min_element(
            m_tiles.begin(), m_tiles.end(), [](const Kept &a, const Kept &b) { return a.looked < b.looked; });
        m_bytes -= oldest->image.sizeInBytes();
        m_tiles.erase(oldest);
    }
}

void PageTiles::setTone(const Look &look)
{
    const auto tone = look.hasTone() ? std::optional(toneTable(look)) : std::nullopt;
    if (tone == m_tone)
        return;
    m_tone = tone;
    m_wholeToned = {};
    for (Kept &kept : m_tiles)
        kept.toned = {};
}

const QImage &PageTiles::toned(const QImage &image, QImage &kept)
{
    if (!m_tone)
        return image;
    if (kept.isNull())
        kept = withTone(image, *m_tone);
    return kept;
}

void PageTiles::paintWhole(QPainter &painter, const QRectF &area)
{
    const double across = m_whole.width() / m_size.width();
    const double down = m_whole.height() / m_size.height();
    // Whole pixels of the source: else each frame would shift the picture by parts of one.
    const QRect source =
        QRectF(area.x() * across, area.y() * down, area.width() * across, area.height() * down)
            .toAlignedRect()
            .adjusted(-1, -1, 1, 1)
            .intersected(m_whole.rect());
    const QRectF target(source.x() / across, source.y() / down, source.width() / across,
                        source.height() / down);
    painter.drawImage(target, toned(m_whole, m_wholeToned), source);
}

void PageTiles::paintTile(QPainter &painter, const Tile &tile, Kept &kept)
{
    kept.looked = m_frame;
    const QRect covers = region(tile);
    const QRectF target(QPointF(covers.topLeft()) / tile.scale, QSizeF(covers.size()) / tile.scale);
    painter.drawImage(target, toned(kept.image, kept.toned), QRectF(kept.image.rect()));
}

void PageTiles::paint(QPainter &painter, const QRectF &area, double scale)
{
    if (isEmpty())
        return;
    ++m_frame;
    const QList<Tile> wanted = over(area, scale);
    const bool whole = !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(),
                                                        [this](const Tile &tile) { return has(tile); });
    if (!whole || painter.transform().isRotating()) {
        // Under tiles that are all there it only shows through the hair between two that are turned.
        const bool smooth = painter.renderHints().testFlag(QPainter::SmoothPixmapTransform);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth && !whole);
        paintWhole(painter, area);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
    }
    if (!whole) {
        // Coarser tiles before finer ones: what comes later covers.
        QList<double> scales;
        for (auto tile = m_tiles.keyBegin(); tile != m_tiles.keyEnd(); ++tile) {
            if (tile->scale < scale && tile->scale > wholeScale() && !scales.contains(tile->scale))
                scales.append(tile->scale);
        }
        std::sort(scales.begin(), scales.end());
        for (const double coarser : std::as_const(scales)) {
            for (const Tile &tile : over(area, coarser)) {
                if (const auto kept = m_tiles.find(tile); kept != m_tiles.end())
                    paintTile(painter, tile, *kept);
            }
        }
    }
    for (const Tile &tile : wanted) {
        if (const auto kept = m_tiles.find(tile); kept != m_tiles.end())
            paintTile(painter, tile, *kept);
    }
}

} // namespace ui
