// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/strip.h"

#include "casefile/inks.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace casefile {
namespace {

constexpr double lineWidth = 0.75; // points

} // namespace

struct LaidStrip::Placed {
    std::unique_ptr<QTextLayout> layout;
    QPointF at;
    QColor ink;
    double topOf(const QTextLine &line) const { return at.y() + line.y(); }
    double endOf(const QTextLine &line) const { return topOf(line) + line.height(); }
};

QFont fontOf(const Words &words)
{
    QFont font(words.fixed ? u"DejaVu Sans Mono"_s : u"DejaVu Sans"_s);
    font.setStyleHint(words.fixed ? QFont::Monospace : QFont::SansSerif);
    font.setPointSizeF(words.size);
    font.setBold(words.bold);
    return font;
}

LaidStrip::LaidStrip(const Strip &strip, double scale)
    : m_strip(strip)
    , m_scale(scale)
{
    for (const Box &box : strip.boxes) {
        double top = strip.padding * scale;
        for (const Words &words : box.words)
            layOut(words, box, top);
        m_height = std::max(m_height, top + strip.padding * scale);
    }
}

LaidStrip::~LaidStrip() = default;

void LaidStrip::layOut(const Words &words, const Box &box, double &top)
{
    QFont font = fontOf(words);
    font.setPixelSize(qRound(words.size * m_scale)); // a layout without a device takes points for a screen's
    auto layout = std::make_unique<QTextLayout>(words.text, font);
    QTextOption option;
    // Long ids and hashes break anywhere rather than run out of their column.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    double height = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth((box.width - 2 * m_strip.padding) * m_scale);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout->endLayout();
    m_texts.push_back({std::move(layout), QPointF((box.left + m_strip.padding) * m_scale, top), words.ink});
    top += height;
}

double LaidStrip::partEnd(double from, double room) const
{
    double end = std::min(from + room, m_height);
    if (end == m_height)
        return end;
    for (bool moved = true; moved;) {
        moved = false;
        for (const Placed &text : m_texts) {
            for (int number = 0; number < text.layout->lineCount(); ++number) {
                const QTextLine line = text.layout->lineAt(number);
                const bool isCut = text.topOf(line) < end && text.endOf(line) > end;
                if (isCut && text.topOf(line) > from) {
                    end = text.topOf(line);
                    moved = true;
                }
            }
        }
    }
    return end;
}

void LaidStrip::draw(QPainter &painter, double left, double top, double from, double until) const
{
    double right = left;
    for (const Box &box : m_strip.boxes) {
        const QRectF place(left + box.left * m_scale, top, box.width * m_scale, until - from);
        right = std::max(right, place.right());
        if (box.paper.isValid())
            painter.fillRect(place, box.paper);
    }
    for (const Placed &text : m_texts) {
        painter.setPen(text.ink);
        for (int number = 0; number < text.layout->lineCount(); ++number) {
            const QTextLine line = text.layout->lineAt(number);
            if (text.topOf(line) >= from && text.endOf(line) <= until)
                line.draw(&painter, QPointF(left, top - from) + text.at);
        }
    }
    painter.setPen(QPen(lineInk, lineWidth * m_scale));
    if (m_strip.lineAbove)
        painter.drawLine(QLineF(left, top, right, top));
    if (m_strip.lineBelow && until == m_height)
        painter.drawLine(QLineF(left, top + until - from, right, top + until - from));
}

} // namespace casefile
