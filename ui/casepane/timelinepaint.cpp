// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline is laid out and drawn; keys and focus are in timelineview.cpp.
#include "ui/casepane/breakable.h"
#include "ui/casepane/timelineview.h"
#include "ui/kit/statussign.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QPaintEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int markSide = 16;
constexpr int axisX = markSide / 2;
constexpr int wordsX = markSide + theme::small;
constexpr int heightsKept = 6;
constexpr int longWord = 28; ///< no German word here is longer; ids and pasted notes are

int timeWidth()
{
    return QFontMetrics(theme::font(theme::Type::Caption)).horizontalAdvance(u"00:00:00"_s);
}

QFont underlined(QFont font)
{
    font.setUnderline(true);
    return font;
}

} // namespace

int TimelineView::heightOf(const Words &words, int width)
{
    return QFontMetrics(words.font)
        .boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, words.text)
        .height();
}

int TimelineView::wordsWidth(int width) const
{
    return std::max(40, width - wordsX - timeWidth() - theme::small);
}

QString TimelineView::earlierText() const
{
    return tr("Show %Ln earlier entries", nullptr, qMin(m_hidden, shownMore));
}

int TimelineView::earlierHeight() const
{
    return m_hidden > 0 ? QFontMetrics(theme::font(theme::Type::Body)).height() + theme::small : 0;
}

void TimelineView::forgetLayout()
{
    m_blocksWidth = -1;
    m_blocks.clear();
    m_heights.clear();
    updateGeometry();
    update();
}

TimelineView::Block TimelineView::blockOf(const TimelineEntry &entry, int width) const
{
    const QFont body = theme::font(theme::Type::Body);
    const QFont strong = theme::font(theme::Type::Strong);
    const QFont caption = theme::font(theme::Type::Caption);
    const QColor quiet = theme::quietText(palette());
    const QColor plain = palette().color(QPalette::WindowText);
    Block block;
    const auto add = [&](const QString &text, const QFont &font, const QColor &color) {
        if (text.isEmpty())
            return;
        Words words{breakable(text, longWord), font, color};
        words.height = heightOf(words, width);
        block.words << words;
    };
    if (entry.kind == TimelineEntry::Kind::State) {
        add(entry.title, strong, theme::statusColor(entry.status.value, palette()));
        add(entry.detail, caption, plain);
        if (entry.lasts)
            block.running = int(block.words.size());
        add(stateLine(entry, m_now), caption, quiet);
        add(serverLine(entry), caption, quiet);
        if (entry.alarm)
            add(tr("Alarm: a success was taken back."), strong, theme::toneText(theme::Tone::Bad, palette()));
        add(unexpectedLine(entry), caption, theme::toneText(theme::Tone::Warning, palette()));
        return block;
    }
    //: an act done several times in a row: what, how often
    add(entry.count > 1 ? tr("%1 (%Ln times)", nullptr, entry.count).arg(entry.title) : entry.title, body,
        quiet);
    add(entry.detail, entry.event == domain::EventKind::ConsentGiven ? caption : body, plain);
    add(actLine(entry), caption, quiet);
    return block;
}

const QList<TimelineView::Block> &TimelineView::blocks(int width) const
{
    if (width == m_blocksWidth)
        return m_blocks;
    m_blocksWidth = width;
    m_blocks.clear();
    m_blocks.reserve(m_entries.size() - m_hidden);
    const int wide = wordsWidth(width);
    const int dayHeight = QFontMetrics(theme::font(theme::Type::Caption)).height() + theme::tight;
    QDate day;
    int y = earlierHeight();
    for (qsizetype i = m_hidden; i < m_entries.size(); ++i) {
        const TimelineEntry &entry = m_entries.at(i);
        Block block = blockOf(entry, wide);
        if (const QDate entryDay = entry.at.toLocalTime().date(); entryDay != day) {
            day = entryDay;
            block.day = when::date(day);
            y += dayHeight;
        }
        block.top = y;
        for (const Words &words : std::as_const(block.words))
            y += words.height;
        block.bottom = y;
        y += theme::small;
        m_blocks << block;
    }
    return m_blocks;
}

QSize TimelineView::sizeHint() const
{
    return {300, heightForWidth(m_blocksWidth > 0 ? m_blocksWidth : 300)};
}

QSize TimelineView::minimumSizeHint() const
{
    return {200, 0};
}

int TimelineView::heightForWidth(int width) const
{
    for (const auto &[known, height] : std::as_const(m_heights)) {
        if (known == width)
            return height;
    }
    const QList<Block> &all = blocks(width);
    const int height = all.isEmpty() ? 0 : all.last().bottom + theme::tight;
    if (m_heights.size() >= heightsKept)
        m_heights.removeFirst();
    m_heights.append({width, height});
    return height;
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect dirty = event->rect();
    if (m_hidden > 0 && dirty.top() < earlierHeight()) {
        painter.setFont(underlined(theme::font(theme::Type::Body)));
        painter.setPen(palette().color(QPalette::Link));
        painter.drawText(QRect(wordsX, 0, width() - wordsX, earlierHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, earlierText());
    }
    const QList<Block> &all = blocks(width());
    // From one above what is dirty to one below it: axis and captions reach over the edge.
    const auto first = std::lower_bound(all.cbegin(), all.cend(), dirty.top(),
                                        [](const Block &block, int y) { return block.bottom < y; });
    for (qsizetype i = std::max<qsizetype>(0, first - all.cbegin() - 1); i < all.size(); ++i) {
        paintAxis(painter, all, i);
        paintBlock(painter, i, all.at(i));
        if (all.at(i).top > dirty.bottom())
            break;
    }
    if (hasFocus() && m_current >= 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        // Inside the widget: the first line has nothing above it to draw on.
        const QRectF around = QRectF(lineRect(m_current)).adjusted(0, -2, 0, 2);
        painter.drawRoundedRect(around.intersected(QRectF(rect())).adjusted(1, 1, -1, -1), theme::tight,
                                theme::tight);
    }
}

void TimelineView::paintAxis(QPainter &painter, const QList<Block> &all, qsizetype index) const
{
    if (index + 1 >= all.size())
        return;
    const auto middleOf = [&all](qsizetype i) {
        return all.at(i).top + all.at(i).words.first().height / 2.0;
    };
    const auto gapOf = [this](qsizetype i) {
        return m_entries.at(m_hidden + i).kind == TimelineEntry::Kind::State ? markSide / 2.0 + 1 : 5.0;
    };
    painter.setPen(QPen(theme::hairline(palette()), 1));
    painter.drawLine(QPointF(axisX + 0.5, middleOf(index) + gapOf(index)),
                     QPointF(axisX + 0.5, middleOf(index + 1) - gapOf(index + 1)));
}

void TimelineView::paintBlock(QPainter &painter, qsizetype index, const Block &block) const
{
    const QFont caption = theme::font(theme::Type::Caption);
    const QColor quiet = theme::quietText(palette());
    if (!block.day.isEmpty()) {
        painter.setFont(caption);
        painter.setPen(quiet);
        const int tall = QFontMetrics(caption).height();
        const QRect area(wordsX, block.top - tall - theme::tight, width() - wordsX, tall);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, block.day);
    }
    const TimelineEntry &entry = m_entries.at(m_hidden + index);
    paintMark(painter, entry, block);
    int y = block.top;
    for (const Words &words : block.words) {
        painter.setFont(words.font);
        painter.setPen(words.color);
        painter.drawText(QRect(wordsX, y, wordsWidth(width()), words.height), Qt::TextWordWrap, words.text);
        y += words.height;
    }
    painter.setFont(caption);
    painter.setPen(quiet);
    painter.drawText(QRect(width() - timeWidth(), block.top, timeWidth(), block.words.first().height),
                     Qt::AlignRight | Qt::AlignVCenter, when::clock(entry.at));
}

void TimelineView::paintMark(QPainter &painter, const TimelineEntry &entry, const Block &block) const
{
    const qreal middle = block.top + block.words.first().height / 2.0;
    if (entry.kind == TimelineEntry::Kind::State) {
        const QRectF box(0, middle - markSide / 2.0, markSide, markSide);
        painter.fillRect(box, palette().color(backgroundRole()));
        paintStatusShape(painter, box, entry.status.value, palette());
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::quietText(palette()));
    painter.drawEllipse(QPointF(axisX + 0.5, middle), 2.5, 2.5);
}

} // namespace ui
