// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pressonce.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace ui {
namespace {

class HeldReturn : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    }
};

} // namespace

void pressOnce(QAbstractButton *button)
{
    button->installEventFilter(new HeldReturn(button));
}

} // namespace ui
