// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QPixmap>
#include <QTimer>

namespace ui {

/// Shows one picture or page: fits it at first, then zooms around the point looked at, pans by drag, turns by
/// 90°.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

    /// `fullSize` is the size at 100 %; the image may have fewer or more pixels. A new document starts fitted
    /// and upright; a sharper image or another page of the same one keeps zoom and turn.
    void setPixels(const QImage &image, QSizeF fullSize, bool newDocument);
    void clear();
    bool isEmpty() const { return m_image.isNull(); }
    const QImage &image() const { return m_image; }

    double zoom() const { return m_zoom; }
    bool isFitted() const { return m_fitted; }
    int turned() const { return m_turned; } ///< degrees clockwise: 0, 90, 180, 270
    void zoomIn() { zoomTo(m_zoom * zoomStep); }
    void zoomOut() { zoomTo(m_zoom / zoomStep); }
    void fit();
    void rotate();
    /// Device pixels per px of the full size: what a page has to be rendered at to be sharp.
    double wantedScale() const;

    static constexpr double zoomStep = 1.25;
    static constexpr double maxZoom = 8.0;

Q_SIGNALS:
    void viewChanged();   ///< zoom, fit or turn
    void sharperWanted(); ///< the zoom has settled and asks for another resolution

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void zoomTo(double zoom, QPointF anchor = {-1, -1});
    double fitZoom() const;
    QSizeF shownSize() const; ///< after zoom and turn
    QPointF origin() const;   ///< of the shown page in the viewport
    void updateBars();
    void changed();
    QImage m_image;
    QSizeF m_fullSize;
    QPixmap m_scaled; ///< the whole page at a zoom below its pixels, so that panning paints fast
    double m_zoom = 1.0;
    bool m_fitted = true;
    int m_turned = 0;
    QPoint m_dragFrom;
    bool m_dragging = false;
    QTimer m_settled;
};

} // namespace ui
