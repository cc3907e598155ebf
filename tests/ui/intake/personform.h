// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/personpage.h"
#include "ui/kit/field.h"

#include <QLineEdit>
#include <QPushButton>

/// The person form alone on the screen.
struct Page {
    explicit Page(bool sandbox = true)
        : page(sandbox)
    {
        page.resize(800, 900);
        page.show();
    }
    QLineEdit *line(const QString &path)
    {
        return page.findChild<QLineEdit *>(QString(QStringLiteral("edit:") % path));
    }
    ui::Field *field(const QString &path) { return page.findChild<ui::Field *>(path); }
    void fill() { page.findChild<QPushButton *>(QStringLiteral("robot:fill"))->click(); }
    ui::PersonPage page;
};
