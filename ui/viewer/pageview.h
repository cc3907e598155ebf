// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/look.h"
#include "ui/viewer/pagetiles.h"

#include <QAbstractScrollArea>
#include <QSet>
#include <QTimer>
#include <QTransform>

namespace ui {

/// Shows one picture or page: zoom around the point looked at, pan, free turning, brightness and contrast, a
/// loupe, marked places. It paints only what is visible and asks for the tiles it lacks (`tileWanted`).
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// What zooming in shows: a picture's own pixels (sharp-edged above 1:1), or a page drawn anew at the
    /// scale.
    enum class Kind { Picture, Page };
    explicit PageView(QWidget *parent = nullptr);

    /// `size` is the size at 100 %, `whole` the whole page as sharp as it came, `sharpest` the greatest scale
    /// that shows more. The look stays; a new document's is set with setLook.
    void setPage(const QImage &whole, QSizeF size, Kind kind, double sharpest);
    /// A null image is a tile that can't be had.
    void addTile(const PageTiles::Tile &tile, const QImage &image);
    void clear();
    bool isEmpty() const { return m_tiles.isEmpty(); }
    const PageTiles &tiles() const { return m_tiles; }

    const Look &look() const { return m_look; }
    void setLook(const Look &look); ///< all but the page, which is the owner's
    double zoom() const { return m_look.zoom; }
    bool isFitted() const { return m_look.fit == Look::Fit::Page; }
    /// Zoom beside the one that fits: what linked panes share, whatever the sizes of their documents.
    double relativeZoom() const;
    void follow(double relativeZoom, QPointF middle);
    /// From px of the page to the viewport.
    QTransform transform() const;
    QRectF visibleArea() const; ///< px of the page

    void zoomIn() { zoomTo(m_look.zoom * zoomStep); }
    void zoomOut() { zoomTo(m_look.zoom / zoomStep); }
    void actualSize() { zoomTo(1.0); }
    void fit(Look::Fit fit = Look::Fit::Page);
    void turnBy(double degrees);
    void setTone(int brightness, int contrast, bool inverted);
    void panBy(QPoint pixels);

    bool isLoupe() const { return m_loupe; }
    void setLoupe(bool on);
    /// Places found, in px of the page; `current` is one of them or -1.
    void setMarks(const QList<QRectF> &marks, int current);
    void reveal(const QRectF &place); ///< pans, no more than needed, until the place is seen

    static constexpr double zoomStep = 1.25;
    static constexpr double maxZoom = 16.0;
    static constexpr int loupeSide = 240;
    static constexpr double loupeZoom = 3.0; ///< beside the zoom of the page under it

Q_SIGNALS:
    void viewChanged(); ///< zoom, fit, turn or tone
    void moved();       ///< by the person here, not by follow(): zoom or place
    void tileWanted(const ui::PageTiles::Tile &tile);
    void pageWanted(int step); ///< the wheel went past the end
    void touched();            ///< pressed or focused: keys are meant for this view

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    void zoomTo(double zoom, QPointF anchor = {-1, -1});
    double fitZoom(Look::Fit fit) const;
    QRectF bounds(double zoom) const; ///< of the page, zoomed and turned, around its corner
    QPointF origin() const;           ///< of those bounds in the viewport
    void place(QPointF inPage, QPointF inViewport);
    void updateBars();
    void changed(bool byPerson);
    void readMiddle();
    QPointF middlePoint() const
    {
        return {m_look.middle.x() * m_tiles.size().width(), m_look.middle.y() * m_tiles.size().height()};
    }
    double scaleFor(double zoom) const; ///< of tiles that make this zoom sharp; 0 when the whole does
    void chooseScale(bool settled);
    void askForTiles();
    bool askForTiles(const QRectF &area, double scale); ///< false when enough are asked for already
    QTransform loupeTransform() const;
    QRectF loupeGlass() const;
    QRegion frame() const; ///< around the view that has the focus; else empty
    void paintPage(QPainter &painter, const QTransform &transform, const QRectF &area, double scale);
    void paintMarks(QPainter &painter, const QTransform &transform);
    void paintLoupe(QPainter &painter);
    QPointF loupeAt() const;
    void updateCursor();
    PageTiles m_tiles;
    Kind m_kind = Kind::Picture;
    double m_sharpest = 1;
    double m_scale = 0; ///< of the tiles painted now; 0 while the whole is sharp enough
    QSet<PageTiles::Tile> m_asked;
    QSet<PageTiles::Tile> m_failed; ///< what stands in for them stays
    Look m_look;
    QList<QRectF> m_marks;
    int m_mark = -1;
    QPoint m_dragFrom;
    enum class Drag { None, Pan, Turn } m_drag = Drag::None;
    int m_wheel = 0; ///< of the wheel past the end, in eighths of a degree
    bool m_loupe = false;
    bool m_loupeByMouse = false;
    QPoint m_pointer{-1, -1};
    bool m_following = false; ///< bars move because of the view, not of a person
    QTimer m_settled;
};

} // namespace ui
