// SPDX-License-Identifier: GPL-3.0-or-later
// Where the page stands and which tiles it needs; painting is in pageviewpaint.cpp, hands in
// pageviewinput.cpp.
#include "ui/viewer/pageview.h"

#include "ui/kit/theme.h"

#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr int tilesAtOnce = 6; // asked for at a time: what is no longer wanted then never waits long

double upTo360(double degrees)
{
    const double turned = std::fmod(degrees, 360.0);
    return turned < 0 ? turned + 360.0 : turned;
}

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setMouseTracking(true);
    m_settled.setSingleShot(true);
    m_settled.setInterval(60);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        chooseScale(true);
        viewport()->update();
    });
}

void PageView::setPage(const QImage &whole, QSizeF size, Kind kind, double sharpest)
{
    m_tiles.setWhole(whole, size);
    m_tiles.setTone(m_look);
    m_kind = kind;
    m_sharpest = sharpest;
    m_scale = 0;
    m_asked.clear();
    m_failed.clear();
    m_marks.clear();
    m_mark = -1;
    setLook(m_look);
}

void PageView::addTile(const PageTiles::Tile &tile, const QImage &image)
{
    if (!m_asked.remove(tile))
        return;
    if (image.isNull()) {
        m_failed.insert(tile); // asking again would go on for ever
        askForTiles();
        return;
    }
    m_tiles.add(tile, image);
    const QRect region = m_tiles.region(tile);
    const QRectF there(QPointF(region.topLeft()) / tile.scale, QSizeF(region.size()) / tile.scale);
    if (there.intersects(visibleArea()))
        viewport()->update(transform().mapRect(there).toAlignedRect().adjusted(-1, -1, 1, 1));
    if (m_loupe)
        viewport()->update();
    askForTiles();
}

void PageView::clear()
{
    m_settled.stop();
    m_drag = Drag::None;
    m_tiles.clear();
    m_asked.clear();
    m_failed.clear();
    m_marks.clear();
    m_mark = -1;
    m_loupe = m_loupeByMouse = false;
    m_look = {};
    m_scale = 0;
    updateCursor();
    updateBars();
    viewport()->update();
}

void PageView::setLook(const Look &look)
{
    m_look = look;
    m_look.angle = upTo360(look.angle);
    m_look.zoom = look.fit == Look::Fit::None ? std::clamp(look.zoom, 0.01, maxZoom) : fitZoom(look.fit);
    m_tiles.setTone(m_look);
    updateBars();
    place(middlePoint(), QRectF(viewport()->rect()).center());
    updateCursor();
    changed(false);
}

double PageView::relativeZoom() const
{
    return m_look.zoom / fitZoom(Look::Fit::Page);
}

void PageView::follow(double relativeZoom, QPointF middle)
{
    if (isEmpty())
        return;
    m_look.fit = relativeZoom == 1.0 ? Look::Fit::Page : Look::Fit::None;
    m_look.zoom = std::clamp(fitZoom(Look::Fit::Page) * relativeZoom, 0.01, maxZoom);
    m_look.middle = middle;
    updateBars();
    place(middlePoint(), QRectF(viewport()->rect()).center());
    m_look.middle = middle; // bars count whole pixels; what is shared must not drift
    changed(false);
}

void PageView::fit(Look::Fit fit)
{
    m_look.fit = fit;
    m_look.zoom = fitZoom(fit);
    if (fit == Look::Fit::Page)
        m_look.middle = {0.5, 0.5};
    updateBars();
    place(middlePoint(), QRectF(viewport()->rect()).center());
    changed(true);
}

void PageView::turnBy(double degrees)
{
    if (isEmpty())
        return;
    const QPointF middle = middlePoint();
    m_look.angle = upTo360(m_look.angle + degrees);
    if (m_look.fit != Look::Fit::None)
        m_look.zoom = fitZoom(m_look.fit);
    updateBars();
    place(middle, QRectF(viewport()->rect()).center());
    changed(false);
}

void PageView::setTone(int brightness, int contrast, bool inverted)
{
    m_look.brightness = std::clamp(brightness, -100, 100);
    m_look.contrast = std::clamp(contrast, -100, 100);
    m_look.inverted = inverted;
    m_tiles.setTone(m_look);
    viewport()->update();
    Q_EMIT viewChanged();
}

void PageView::changed(bool byPerson)
{
    chooseScale(false);
    viewport()->update();
    if (!isEmpty())
        m_settled.start();
    askForTiles();
    Q_EMIT viewChanged();
    if (byPerson)
        Q_EMIT moved();
}

void PageView::zoomTo(double zoom, QPointF anchor)
{
    if (isEmpty())
        return;
    zoom = std::clamp(zoom, std::min(0.05, fitZoom(Look::Fit::Page)), maxZoom);
    if (anchor.x() < 0)
        anchor = QRectF(viewport()->rect()).center();
    // The point under the anchor stays there.
    const QPointF inPage = transform().inverted().map(anchor);
    m_look.zoom = zoom;
    m_look.fit = Look::Fit::None;
    updateBars();
    place(inPage, anchor);
    changed(true);
}

double PageView::fitZoom(Look::Fit fit) const
{
    if (m_tiles.size().isEmpty())
        return 1.0;
    const QSizeF size = bounds(1.0).size();
    // maximumViewportSize: as without scroll bars, else the fit would depend on bars it makes vanish.
    QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * theme::small, 2 * theme::small);
    if (fit == Look::Fit::Width) {
        if (size.height() * room.width() / size.width() > room.height())
            room.rwidth() -= verticalScrollBar()->sizeHint().width();
        return std::clamp(room.width() / size.width(), 0.01, maxZoom);
    }
    const double zoom = std::min(room.width() / size.width(), room.height() / size.height());
    return std::clamp(zoom, 0.01, 2.0);
}

QRectF PageView::bounds(double zoom) const
{
    return QTransform().rotate(m_look.angle).scale(zoom, zoom).mapRect(QRectF({0, 0}, m_tiles.size()));
}

QPointF PageView::origin() const
{
    const QSizeF size = bounds(m_look.zoom).size();
    const QSizeF room = viewport()->size();
    const double x =
        size.width() <= room.width() ? (room.width() - size.width()) / 2 : -horizontalScrollBar()->value();
    const double y =
        size.height() <= room.height() ? (room.height() - size.height()) / 2 : -verticalScrollBar()->value();
    // On whole pixels of the screen, so that 1:1 is 1:1.
    const double ratio = devicePixelRatioF();
    return {std::round(x * ratio) / ratio, std::round(y * ratio) / ratio};
}

QTransform PageView::transform() const
{
    const QPointF at = origin() - bounds(m_look.zoom).topLeft();
    return QTransform().translate(at.x(), at.y()).rotate(m_look.angle).scale(m_look.zoom, m_look.zoom);
}

QRectF PageView::visibleArea() const
{
    return transform()
        .inverted()
        .mapRect(QRectF(viewport()->rect()))
        .intersected(QRectF({0, 0}, m_tiles.size()));
}

void PageView::place(QPointF inPage, QPointF inViewport)
{
    const QTransform turned = QTransform().rotate(m_look.angle).scale(m_look.zoom, m_look.zoom);
    const QPointF at = turned.map(inPage) - bounds(m_look.zoom).topLeft() - inViewport;
    m_following = true;
    horizontalScrollBar()->setValue(int(std::lround(at.x())));
    verticalScrollBar()->setValue(int(std::lround(at.y())));
    m_following = false;
    readMiddle();
}

void PageView::readMiddle()
{
    const QSizeF size = m_tiles.size();
    if (size.isEmpty())
        return;
    const QPointF middle = transform().inverted().map(QRectF(viewport()->rect()).center());
    m_look.middle = {middle.x() / size.width(), middle.y() / size.height()};
}

void PageView::panBy(QPoint pixels)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + pixels.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels.y());
}

void PageView::reveal(const QRectF &place)
{
    const QRectF there =
        transform().mapRect(place).adjusted(-theme::section, -theme::section, theme::section, theme::section);
    const QRectF room = viewport()->rect();
    const auto step = [](double from, double to, double low, double high) {
        return from < low ? from - low : to > high ? std::min(to - high, from - low) : 0.0;
    };
    panBy(QPoint(int(std::lround(step(there.left(), there.right(), room.left(), room.right()))),
                 int(std::lround(step(there.top(), there.bottom(), room.top(), room.bottom())))));
}

void PageView::updateBars()
{
    const bool none = isEmpty() || m_look.fit == Look::Fit::Page;
    const QSizeF size = none ? QSizeF(0, 0) : bounds(m_look.zoom).size();
    // Ask what the viewport will be: each bar takes room from the other.
    const QSize room = viewport()->size();
    m_following = true;
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.width() - 0.01)) - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(theme::section);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.height() - 0.01)) - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(theme::section);
    m_following = false;
}

double PageView::scaleFor(double zoom) const
{
    const double wanted = std::min(zoom * devicePixelRatioF(), m_sharpest);
    if (isEmpty() || m_tiles.wholeScale() >= wanted * 0.99)
        return 0;
    // A picture's pyramid has these; text is drawn anew at just the size wanted.
    return m_kind == Kind::Picture ? std::min(m_sharpest, std::exp2(std::ceil(std::log2(wanted) - 0.01)))
                                   : wanted;
}

void PageView::chooseScale(bool settled)
{
    const double scale = scaleFor(m_look.zoom);
    if (scale == m_scale || (m_kind == Kind::Page && scale > 0 && !settled))
        return;
    m_scale = scale;
    m_asked.clear(); // an answer on its way is taken no more
    m_failed.clear();
    askForTiles();
}

void PageView::askForTiles()
{
    if (isEmpty())
        return;
    if (m_loupe) {
        const QRectF area = loupeTransform().inverted().mapRect(loupeGlass());
        if (!askForTiles(area, scaleFor(m_look.zoom * loupeZoom)))
            return;
    }
    if (m_scale <= 0)
        return;
    const QRectF seen = visibleArea();
    const double around = PageTiles::side / 2.0 / m_scale; // ready before it is panned to
    if (askForTiles(seen, m_scale))
        askForTiles(seen.adjusted(-around, -around, around, around), m_scale);
}

bool PageView::askForTiles(const QRectF &area, double scale)
{
    for (const PageTiles::Tile &tile : m_tiles.over(area, scale)) {
        if (m_tiles.has(tile) || m_asked.contains(tile) || m_failed.contains(tile))
            continue;
        if (m_asked.size() >= tilesAtOnce)
            return false;
        m_asked.insert(tile);
        Q_EMIT tileWanted(tile);
    }
    return true;
}

} // namespace ui
