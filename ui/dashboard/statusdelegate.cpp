// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/statusdelegate.h"

#include "ui/dashboard/casesmodel.h"
#include "ui/kit/statussign.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString word = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

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
    const QRectF box(area.left(), area.center().y() - side / 2.0 + 0.5, side, side);
    const QPalette palette = item.palette;
    if (selected) {
        // The shape keeps its colour on a ground of its own: on the selection's it might not be seen.
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(QPalette::Base));
        painter->drawRoundedRect(box.adjusted(-2, -2, 2, 2), 3, 3);
    }
    paintStatusShape(*painter, box, status, palette);
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
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(word, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + option.fontMetrics.ascent() + 2 * theme::small, size.height()};
}

} // namespace ui
