// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secretcopy.h"

#include "ui/kit/secretclipboard.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>

namespace ui {
namespace {

/// One for all: a label that goes takes nothing off the clipboard.
SecretClipboard &clipboard()
{
    static QPointer<SecretClipboard> one;
    if (!one)
        one = new SecretClipboard(QCoreApplication::instance());
    return *one;
}

class Taker : public QObject {
    Q_DECLARE_TR_FUNCTIONS(SecretCopy)
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::KeyPress &&
            static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            take(textOf(widget));
            return true;
        }
        if (event->type() != QEvent::ContextMenu || !qobject_cast<QLabel *>(widget))
            return false;
        auto *menu = new QMenu(widget);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QString text = textOf(widget);
        //: menu of a text that was selected: to the clipboard
        QAction *copy = menu->addAction(tr("&Copy"));
        copy->setEnabled(!text.isEmpty());
        connect(copy, &QAction::triggered, menu, [text] { take(text); });
        menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }

private:
    static QString textOf(QWidget *widget)
    {
        if (const auto *label = qobject_cast<QLabel *>(widget))
            return label->selectedText();
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        return view ? view->currentIndex().data().toString() : QString();
    }
    static void take(const QString &text)
    {
        if (!text.isEmpty())
            clipboard().copy(text);
    }
};

} // namespace

void copyAsSecret(QWidget *widget)
{
    widget->installEventFilter(new Taker(widget));
}

} // namespace ui
