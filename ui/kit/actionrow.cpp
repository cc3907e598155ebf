// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/actionrow.h"

#include "ui/kit/actionfinder.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItem>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QStandardItem *actionItem(const Action &action, const Actions &actions, bool here)
{
    const QWidget *page = actions.pageOf(action.owner());
    const QString key = action.shownKey().toString(QKeySequence::NativeText);
    const QString place = here || !page ? QString() : actions.pageName(page);
    const bool offered = action.isOffered();
    QString why;
    if (!offered && !place.isEmpty())
        why = ActionFinder::tr("Only on the screen “%1”.").arg(place);
    else if (!offered)
        why = action.why().isEmpty() ? ActionFinder::tr("Not possible at the moment.") : action.why();
    auto *item = new QStandardItem(action.text());
    item->setData(key, ActionFinder::KeyRole);
    item->setData(place, ActionFinder::PlaceRole);
    item->setData(why, ActionFinder::WhyRole);
    item->setData(action.id(), ActionFinder::IdRole);
    item->setData(offered, ActionFinder::OfferedRole);
    QStringList spoken{action.text(), key, why};
    spoken.removeAll(QString());
    item->setAccessibleText(spoken.join(u", "_s));
    return item;
}

void ActionRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = std::exchange(row.text, QString());
    const QWidget *list = option.widget;
    (list ? list->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &row, painter, list);

    const bool chosen = row.state & QStyle::State_Selected;
    const bool offered = index.data(ActionFinder::OfferedRole).toBool();
    const QColor quiet =
        chosen ? row.palette.color(QPalette::HighlightedText) : theme::quietText(row.palette);
    const QColor strong = chosen ? quiet : row.palette.color(QPalette::Text);
    QRect space = row.rect.adjusted(theme::small, 0, -theme::small, 0);
    painter->save();
    const auto right = [&](const QString &text, const QColor &color) {
        if (text.isEmpty())
            return;
        painter->setPen(color);
        painter->drawText(space, Qt::AlignRight | Qt::AlignVCenter, text);
        space.setRight(space.right() - row.fontMetrics.horizontalAdvance(text) - theme::wide);
    };
    right(index.data(ActionFinder::KeyRole).toString(), offered ? strong : quiet);
    right(index.data(ActionFinder::PlaceRole).toString(), quiet);
    painter->setPen(offered ? strong : quiet);
    painter->drawText(space, Qt::AlignLeft | Qt::AlignVCenter,
                      row.fontMetrics.elidedText(name, Qt::ElideRight, space.width()));
    painter->restore();
}

QSize ActionRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {theme::section, option.fontMetrics.height() + theme::normal};
}

} // namespace ui
