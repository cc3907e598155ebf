// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tips.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolTip>
#include <limits>

namespace ui {
namespace {

class Tips : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (!isKey || !QToolTip::isVisible() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return QObject::eventFilter(watched, event);
        if (event->type() == QEvent::KeyPress)
            QToolTip::hideText();
        event->accept(); // before a shortcut takes it
        return true;
    }
};

} // namespace

void installTips()
{
    static const bool once = [] {
        qApp->installEventFilter(new Tips(qApp));
        return true;
    }();
    Q_UNUSED(once)
}

bool showTip(QWidget *widget)
{
    while (widget && widget->toolTip().isEmpty())
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    if (!widget)
        return false;
    QToolTip::showText(widget->mapToGlobal(QPoint(0, widget->height())), widget->toolTip(), widget, {},
                       std::numeric_limits<int>::max());
    return true;
}

} // namespace ui
