// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/timelineview.h"

#include "ui/kit/statussign.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int markSide = 16;

int heightOf(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_now(QDateTime::currentDateTimeUtc())
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setEntries(const QList<TimelineEntry> &entries)
{
    m_entries = entries;
    setAccessibleDescription(timelineText(entries, m_now));
    updateGeometry();
    update();
}

void TimelineView::setNow(const QDateTime &now)
{
    m_now = now;
    const bool runs = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                  [](const TimelineEntry &entry) { return entry.lasts; });
    if (runs)
        update();
}

int TimelineView::axisX() const
{
    return markSide / 2;
}

int TimelineView::textX() const
{
    return markSide + theme::small;
}

int TimelineView::timeWidth() const
{
    return QFontMetrics(theme::font(theme::Type::Caption)).horizontalAdvance(u"00:00:00"_s);
}

QList<TimelineView::Block> TimelineView::blocks(int width) const
{
    const QFont body = theme::font(theme::Type::Body);
    const QFont strong = theme::font(theme::Type::Strong);
    const QFont caption = theme::font(theme::Type::Caption);
    const int wide = std::max(40, width - textX() - timeWidth() - theme::small);
    QList<Block> result;
    QDate day;
    int y = 0;
    for (const TimelineEntry &entry : m_entries) {
        Block block;
        const QDate entryDay = entry.at.toLocalTime().date();
        if (entryDay != day) {
            day = entryDay;
            block.day = when::date(day);
            y += heightOf(caption, block.day, wide) + theme::tight;
        }
        block.top = y;
        const auto add = [&](const QString &text, const QFont &font, const QColor &color) {
            block.lines << Line{text, font, color, heightOf(font, text, wide)};
        };
        const QColor quiet = theme::quietText(palette());
        if (entry.kind == TimelineEntry::Kind::State) {
            add(entry.title, strong, theme::statusColor(entry.status.value, palette()));
            if (!entry.detail.isEmpty())
                add(entry.detail, caption, palette().color(QPalette::WindowText));
            add(stateLine(entry, m_now), caption, quiet);
            if (const QString server = serverLine(entry); !server.isEmpty())
                add(server, caption, quiet);
            if (entry.alarm)
                add(tr("Alarm: a success was taken back."), strong,
                    theme::toneText(theme::Tone::Bad, palette()));
            if (!entry.expected)
                add(tr("Unexpected: the guide doesn't let this follow."), caption,
                    theme::toneText(theme::Tone::Warning, palette()));
        } else {
            add(entry.title, body, quiet);
            if (!entry.detail.isEmpty())
                add(entry.detail, body, palette().color(QPalette::WindowText));
        }
        for (const Line &line : std::as_const(block.lines))
            y += line.height;
        block.bottom = y;
        y += theme::small;
        result << block;
    }
    return result;
}

QSize TimelineView::sizeHint() const
{
    return {300, heightForWidth(300)};
}

QSize TimelineView::minimumSizeHint() const
{
    return {200, 0};
}

int TimelineView::heightForWidth(int width) const
{
    const QList<Block> all = blocks(width);
    return all.isEmpty() ? 0 : all.last().bottom + theme::tight;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Block> all = blocks(width());
    const QFont caption = theme::font(theme::Type::Caption);
    const QColor quiet = theme::quietText(palette());
    const auto middleOf = [&all](qsizetype i) {
        return all.at(i).top + all.at(i).lines.first().height / 2.0;
    };
    const auto gapOf = [this](qsizetype i) {
        return m_entries.at(i).kind == TimelineEntry::Kind::State ? markSide / 2.0 + 1 : 5.0;
    };
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
        painter.setPen(QPen(theme::hairline(palette()), 1));
        painter.drawLine(QPointF(axisX() + 0.5, middleOf(i) + gapOf(i)),
                         QPointF(axisX() + 0.5, middleOf(i + 1) - gapOf(i + 1)));
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Block &block = all.at(i);
        const TimelineEntry &entry = m_entries.at(i);
        if (!block.day.isEmpty()) {
            painter.setFont(caption);
            painter.setPen(quiet);
            const int tall = QFontMetrics(caption).height();
            const QRect area(textX(), block.top - tall - theme::tight, width() - textX(), tall);
            painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, block.day);
        }
        paintMark(painter, entry, block);
        int y = block.top;
        const int wide = width() - textX() - timeWidth() - theme::small;
        for (const Line &line : block.lines) {
            painter.setFont(line.font);
            painter.setPen(line.color);
            painter.drawText(QRect(textX(), y, wide, line.height), Qt::TextWordWrap, line.text);
            y += line.height;
        }
        painter.setFont(caption);
        painter.setPen(quiet);
        painter.drawText(QRect(width() - timeWidth(), block.top, timeWidth(), block.lines.first().height),
                         Qt::AlignRight | Qt::AlignVCenter, when::clock(entry.at));
    }
}

void TimelineView::paintMark(QPainter &painter, const TimelineEntry &entry, const Block &block) const
{
    const qreal middle = block.top + block.lines.first().height / 2.0;
    if (entry.kind == TimelineEntry::Kind::State) {
        const QRectF box(0, middle - markSide / 2.0, markSide, markSide);
        painter.fillRect(box, palette().color(backgroundRole()));
        paintStatusShape(painter, box, entry.status.value, palette());
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::quietText(palette()));
    painter.drawEllipse(QPointF(axisX() + 0.5, middle), 2.5, 2.5);
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<Block> all = blocks(width());
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (help->pos().y() >= all.at(i).top && help->pos().y() <= all.at(i).bottom) {
                QToolTip::showText(help->globalPos(), timelineText({m_entries.at(i)}, m_now), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Timeline"));
    updateGeometry();
    update();
}

} // namespace ui
