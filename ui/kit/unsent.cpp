// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/unsent.h"

namespace ui {

QStringList Unsent::in(const QWidget *root)
{
    QStringList all;
    QList<const QWidget *> widgets{root};
    for (const QWidget *child : root->findChildren<QWidget *>())
        widgets << child;
    for (const QWidget *widget : std::as_const(widgets)) {
        const auto *keeper = dynamic_cast<const Unsent *>(widget);
        const QString what = keeper ? keeper->unsent() : QString();
        if (!what.isEmpty())
            all << what;
    }
    all.removeDuplicates();
    return all;
}

} // namespace ui
