// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flowlayout.h"

#include "ui/kit/theme.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <numeric>

namespace ui {
namespace {

bool expands(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

/// The item's width where `room` is all there is.
int widthOf(const QLayoutItem *item, int room)
{
    const int least = item->minimumSize().width();
    return expands(item) ? least : std::max(std::min(item->sizeHint().width(), room), least);
}

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

struct FlowLayout::Row {
    std::vector<QLayoutItem *> items;
    std::vector<int> widths;
    int height = 0;
};

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(theme::small);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items.at(size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    const bool any =
        std::any_of(m_items.begin(), m_items.end(), [](const auto &item) { return expands(item.get()); });
    return any ? Qt::Horizontal : Qt::Orientations();
}

int FlowLayout::gap() const
{
    return std::max(0, spacing());
}

std::vector<FlowLayout::Row> FlowLayout::rows(int width) const
{
    std::vector<Row> rows;
    int used = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int wide = widthOf(item.get(), width);
        if (rows.empty() || used + gap() + wide > width) {
            rows.emplace_back();
            used = -gap();
        }
        rows.back().items.push_back(item.get());
        rows.back().widths.push_back(wide);
        used += gap() + wide;
    }
    for (Row &row : rows) {
        const int gaps = gap() * int(row.items.size() - 1);
        int left = std::max(0, width - gaps - std::accumulate(row.widths.begin(), row.widths.end(), 0));
        auto sharing = std::count_if(row.items.begin(), row.items.end(), expands);
        for (size_t i = 0; i < row.items.size(); ++i) {
            if (expands(row.items.at(i))) {
                const int room = row.items.at(i)->maximumSize().width() - row.widths.at(i);
                const int share = std::clamp(left / int(sharing--), 0, std::max(0, room));
                row.widths.at(i) += share;
                left -= share;
            }
            row.height = std::max(row.height, heightOf(row.items.at(i), row.widths.at(i)));
        }
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const std::vector<Row> all = rows(width - around.left() - around.right());
    int height = around.top() + around.bottom() + gap() * std::max(0, int(all.size()) - 1);
    for (const Row &row : all)
        height += row.height;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    int shown = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        ++shown;
        const QSize own = item->sizeHint();
        size = {size.width() + own.width(), std::max(size.height(), own.height())};
    }
    return size.grownBy(contentsMargins()) + QSize(gap() * std::max(0, shown - 1), 0);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = contentsRect();
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = inside.top();
    for (const Row &row : rows(inside.width())) {
        int x = inside.left();
        for (size_t i = 0; i < row.items.size(); ++i) {
            const int width = row.widths.at(i);
            const int height = std::min(row.height, heightOf(row.items.at(i), width));
            const bool top = row.items.at(i)->alignment().testFlag(Qt::AlignTop);
            const QRect place(x, top ? y : y + (row.height - height) / 2, width, height);
            row.items.at(i)->setGeometry(QStyle::visualRect(direction, inside, place));
            x += width + gap();
        }
        y += row.height + gap();
    }
}

} // namespace ui
