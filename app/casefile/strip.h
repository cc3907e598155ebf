// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <memory>
#include <vector>

class QFont;
class QPainter;
class QTextLayout;

/// What a page is made of. Each is laid out by itself and drawn where its page has it: in one long text the
/// numbers in the PDF would grow with every page, and PDF/A bounds them (ISO 19005-1, 6.1.12).
namespace casefile {

/// A text in one look; a line separator begins a new line. Sizes are in points.
struct Words {
    QString text;
    double size = 9;
    bool bold = false;
    bool fixed = false; ///< letters of one width
    QColor ink;
};
QFont fontOf(const Words &words);

/// A column of a strip: texts below each other.
struct Box {
    double left = 0;
    double width = 0;
    QList<Words> words;
    QColor paper = {}; ///< behind it, over the strip's whole height; invalid: none
};

/// What stands side by side across the page: a paragraph, or a row of a table.
struct Strip {
    QList<Box> boxes;
    double above = 0; ///< of space; none at the top of a page
    double below = 0;
    double padding = 0;
    bool lineAbove = false;
    bool lineBelow = false;
    bool staysWithNext = false; ///< on the same page, as a heading does
    qsizetype head = -1;        ///< number of the strip that comes again where this one begins a page
};

/// A strip with its lines broken. All numbers are the paper's units, `scale` of them in a point.
class LaidStrip {
public:
    LaidStrip(const Strip &strip, double scale);
    ~LaidStrip();
    Q_DISABLE_COPY_MOVE(LaidStrip)

    double height() const { return m_height; }
    /// Where a part ends that begins at `from` and has so much room: between lines.
    double partEnd(double from, double room) const;
    /// Draws what lies between `from` and `until`, whole lines alone.
    void draw(QPainter &painter, double left, double top, double from, double until) const;

private:
    struct Placed;
    void layOut(const Words &words, const Box &box, double &top);
    const Strip &m_strip;
    double m_scale;
    double m_height = 0;
    std::vector<Placed> m_texts;
};

} // namespace casefile
