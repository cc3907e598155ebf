// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label.h"

namespace ui {

QLabel *plainLabel(QWidget *parent, const QString &name, theme::Type type)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (type != theme::Type::Body)
        label->setFont(theme::font(type));
    return label;
}

void setTextColor(QWidget *widget, const QColor &color)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, color);
    widget->setPalette(palette);
}

void sayOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace ui
