// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keepfromwheel.h"

#include <QEvent>
#include <QWidget>

namespace ui {
namespace {

class Guard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore(); // so that it goes on to whatever the box stands in
        return true;
    }
};

} // namespace

void keepFromWheel(QWidget *box)
{
    box->setFocusPolicy(Qt::StrongFocus); // nor does it take the focus
    box->installEventFilter(new Guard(box));
}

} // namespace ui
