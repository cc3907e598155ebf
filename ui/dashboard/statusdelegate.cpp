// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/statusdelegate.h"

#include "ui/dashboard/casesmodel.h"
#include "ui/kit/statussign.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr size_t mostShapes = 64; ///< ten statuses on two or three screens

} // namespace

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintGround(painter, item);

    const auto status = static_cast<domain::Status>(index.data(CasesModel::StatusRole).toInt());
    const bool alarm = index.data(CasesModel::AlarmRole).toBool();
    const bool doubt = index.data(CasesModel::DoubtRole).toBool();
    const bool stale = index.data(CasesModel::StaleRole).toBool();
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect area = item.rect.adjusted(theme::tight, 0, -theme::tight, 0);
    const int side = item.fontMetrics.ascent();
    const QRect box(area.left(), area.y() + (area.height() - side) / 2, side, side);
    const QPalette palette = item.palette;
    if (selected) {
        // The shape keeps its colour on a ground of its own: on the selection's it might not be seen.
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(QPalette::Base));
        painter->drawRoundedRect(box.adjusted(-2, -2, 2, 2), 3, 3);
    }
    painter->drawPixmap(QPointF(box.left() - 1, box.top() - 1),
                        shape(status, side, palette, painter->device()->devicePixelRatioF()));
    area.setLeft(area.left() + side + theme::small);

    const QColor text = selected ? palette.color(group, QPalette::HighlightedText)
                        : stale  ? theme::quietText(palette)
                        : alarm  ? theme::toneText(theme::Tone::Bad, palette)
                                 : theme::statusColor(status, palette);
    painter->setPen(text);
    painter->setFont(alarm ? theme::font(theme::Type::Strong) : item.font);
    if (alarm || doubt) {
        const QString mark = alarm ? u"!"_s : u"?"_s;
        const int width = painter->fontMetrics().horizontalAdvance(mark);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, mark);
        area.setRight(area.right() - width - theme::tight);
    }
    write(painter, area, Qt::AlignLeft | Qt::AlignVCenter, item.text);
    painter->restore();
}

const QPixmap &StatusDelegate::shape(domain::Status status, int side, const QPalette &palette,
                                     qreal ratio) const
{
    const Shape wanted{status, side, theme::statusColor(status, palette).rgba(), ratio};
    const auto known = std::find_if(m_shapes.begin(), m_shapes.end(),
                                    [&wanted](const auto &each) { return each.first == wanted; });
    if (known != m_shapes.end())
        return known->second;
    if (m_shapes.size() >= mostShapes)
        m_shapes.clear();
    QPixmap drawn(QSize(side + 2, side + 2) * ratio);
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paintStatusShape(painter, QRectF(1, 1, side, side), status, palette);
    painter.end();
    return m_shapes.emplace_back(wanted, drawn).second;
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + option.fontMetrics.ascent() + 2 * theme::small, size.height()};
}

} // namespace ui
