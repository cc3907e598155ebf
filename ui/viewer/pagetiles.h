// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/look.h"

#include <QHash>
#include <QImage>
#include <QPoint>
#include <QRectF>
#include <QSet>
#include <optional>

class QPainter;

namespace ui {

/// The pixels at hand of one page: the whole page, as coarse as it came, and tiles at the scales looked at.
/// Only what is visible is painted; where a tile is missing, the next coarser pixels stand in for it. The
/// tiles least looked at leave when there are too many. GUI thread; makes no pixels itself.
class PageTiles {
public:
    static constexpr int side = 512;                  ///< of a tile, in its own pixels
    static constexpr qint64 most = 128 * 1024 * 1024; ///< bytes of tiles kept
    struct Tile {
        double scale = 0; ///< pixels of the tile for one px of the page
        QPoint at;        ///< column and row
        bool operator==(const Tile &) const = default;
    };

    /// Another page of `size` px: its whole, coarse or not. Every tile is forgotten.
    void setWhole(const QImage &whole, QSizeF size);
    void clear();
    bool isEmpty() const { return m_whole.isNull(); }
    const QImage &whole() const { return m_whole; }
    QSizeF size() const { return m_size; }
    double wholeScale() const; ///< pixels of the whole for one px of the page

    /// The part of the page, in pixels at that scale, that a tile covers.
    QRect region(const Tile &tile) const;
    /// Tiles of that scale that touch `area` (px of the page), those nearest to its middle first.
    QList<Tile> over(const QRectF &area, double scale) const;
    bool has(const Tile &tile) const { return m_tiles.contains(tile); }
    void add(const Tile &tile, const QImage &image);
    qint64 bytes() const { return m_bytes; }
    int count() const { return int(m_tiles.size()); }

    /// Brightness, contrast and inversion from now on.
    void setTone(const Look &look);
    /// Paints `area` (px of the page) in page coordinates; `scale` are the tiles wanted, 0 for the whole
    /// alone.
    void paint(QPainter &painter, const QRectF &area, double scale);

private:
    struct Kept {
        QImage image;
        QImage toned; ///< null until painted with a tone
        quint64 looked = 0;
    };
    const QImage &toned(const QImage &image, QImage &kept);
    void paintWhole(QPainter &painter, const QRectF &area);
    void paintTile(QPainter &painter, const Tile &tile, Kept &kept);
    void dropOldest();
    QImage m_whole;
    QImage m_wholeToned;
    QSizeF m_size;
    QHash<Tile, Kept> m_tiles;
    qint64 m_bytes = 0;
    quint64 m_frame = 0;
    std::optional<std::array<uchar, 256>> m_tone;
};

inline size_t qHash(const PageTiles::Tile &tile, size_t seed = 0)
{
    return qHashMulti(seed, tile.scale, tile.at.x(), tile.at.y());
}

} // namespace ui
