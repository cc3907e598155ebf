// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace page {
namespace {

bool comesBefore(const QRect &one, const QRect &other)
{
    if (one.bottom() < other.top())
        return true;
    return one.top() <= other.bottom() && one.left() <= other.left();
}

/// The child of `group` that holds the widget.
const QWidget *partOf(const QWidget *group, const QWidget *widget)
{
    while (widget->parentWidget() != group)
        widget = widget->parentWidget();
    return widget;
}

} // namespace

QWidget *top(QWidget &window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &window && other->isVisible() && other->windowType() != Qt::ToolTip)
            return other;
    }
    return &window;
}

void closeOthers(QWidget &window)
{
    for (QWidget *other = top(window); other != &window; other = top(window))
        other->close();
}

QList<QWidget *> visible(QWidget &top)
{
    QList<QWidget *> seen;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &top)
            seen.append(widget);
    }
    return seen;
}

void scrollTo(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(widget);
    }
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

QString nameOf(const QWidget *widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    return u"%1 “%2” %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                               text.left(60));
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint()), widget->size()};
}

bool isReadAfter(const QWidget *first, const QWidget *second)
{
    const QWidget *group = first->parentWidget();
    while (group && !group->isAncestorOf(second))
        group = group->parentWidget();
    return !group || comesBefore(placeOf(partOf(group, first)), placeOf(partOf(group, second)));
}

} // namespace page
