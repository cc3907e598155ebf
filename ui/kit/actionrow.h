// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QStandardItem;

namespace ui {

class Action;
class Actions;

/// A row of the palette as an item: name, key, where, and why it can't be done now; a screen reader hears all
/// of it. `here`: on the present page, which needs no telling.
QStandardItem *actionItem(const Action &action, const Actions &actions, bool here);

/// Paints such a row: the name on the left, page and key on the right, grey what can't be done now.
class ActionRow : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
