// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// The moving picture: fits the window at first; zooms around the point looked at, pans by drag, turns by 90°
/// because phones film wrongly. Keeps all three while frames pass. The wheel steps through frames, with Ctrl
/// it zooms.
class MediaView : public QWidget {
    Q_OBJECT
public:
    explicit MediaView(QWidget *parent = nullptr);

    /// `fullSize` is the picture's own; the frame may have fewer pixels.
    void setFrame(const QImage &frame, QSize fullSize);
    void clear(); ///< also zoom and turn
    bool isEmpty() const { return m_frame.isNull(); }
    const QImage &frame() const { return m_frame; }

    double zoom() const; ///< device-independent px a px of the picture
    bool isFitted() const { return m_zoom <= 0; }
    int turned() const { return m_turned; } ///< degrees clockwise: 0, 90, 180, 270
    void zoomIn() { zoomTo(zoom() * zoomStep, QRectF(rect()).center()); }
    void zoomOut() { zoomTo(zoom() / zoomStep, QRectF(rect()).center()); }
    void fit();
    void turn(int degrees); ///< clockwise, beside what it is turned already
    /// The pixels a frame needs to be sharp here.
    QSize wantedPixels() const;

    static constexpr double zoomStep = 1.25;
    static constexpr double maxZoom = 8.0;

Q_SIGNALS:
    void viewChanged();           ///< zoom, fit, turn or size
    void stepWanted(int frames);  ///< by wheel
    void jumpWanted(int seconds); ///< by arrow
    void toggleWanted();          ///< by space bar or double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSizeF shownSize(double zoom) const; ///< after zoom and turn
    double fitZoom() const;
    void zoomTo(double zoom, QPointF anchor);
    void keepInSight();
    QImage m_frame;
    QSize m_fullSize;
    double m_zoom = 0; ///< 0: fitted
    int m_turned = 0;
    QPointF m_shift; ///< of the picture's middle from the window's
    QPointF m_dragFrom;
    bool m_isDragged = false;
    int m_wheel = 0; ///< eighths of a degree not used yet
};

} // namespace ui
