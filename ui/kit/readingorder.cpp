// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/readingorder.h"

#include <QGridLayout>
#include <QSplitter>
#include <algorithm>
#include <tuple>

namespace ui {
namespace {

bool takesTab(const QWidget &widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

/// The widgets that a layout holds, in the order in which it reads.
void listItems(QLayout *layout, QWidgetList &all)
{
    QList<std::tuple<int, int, int>> places; // row, column, index
    for (int i = 0; i < layout->count(); ++i) {
        int row = 0;
        int column = i;
        if (const auto *grid = qobject_cast<QGridLayout *>(layout)) {
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        }
        places.append({row, column, i});
    }
    std::sort(places.begin(), places.end());
    for (const auto &[row, column, index] : std::as_const(places)) {
        QLayoutItem *item = layout->itemAt(index);
        if (QLayout *inner = item->layout())
            listItems(inner, all);
        else if (QWidget *widget = item->widget())
            all << widget;
    }
}

QWidgetList partsOf(const QWidget &widget)
{
    QWidgetList parts;
    if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts << splitter->widget(i);
    } else if (QLayout *layout = widget.layout()) {
        listItems(layout, parts);
    }
    // What no layout holds comes last, in the order it was made.
    for (QObject *child : widget.children()) {
        if (auto *part = qobject_cast<QWidget *>(child); part && !parts.contains(part))
            parts << part;
    }
    return parts;
}

void collect(const QWidget &widget, QWidgetList &all)
{
    for (QWidget *part : partsOf(widget)) {
        if (part->isWindow() || !part->isVisible())
            continue;
        if (takesTab(*part))
            all << part;
        collect(*part, all);
    }
}

} // namespace

QWidgetList readingOrder(const QWidget &page)
{
    QWidgetList all;
    collect(page, all);
    return all;
}

bool moveFocus(QWidget &window, bool next)
{
    const QWidgetList all = readingOrder(window);
    QWidget *now = window.focusWidget();
    while (now && now != &window && !all.contains(now))
        now = now->parentWidget(); // from inside a control, on from the control
    const qsizetype count = all.size();
    const qsizetype place = all.indexOf(now);
    if (count == 0 || (count == 1 && place == 0))
        return false;
    const qsizetype to = place < 0 ? (next ? 0 : count - 1) : (place + (next ? 1 : count - 1)) % count;
    all.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace ui
