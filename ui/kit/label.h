// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QLabel>

namespace ui {

/// A label that wraps, and shows a text from outside as it is: never as rich text.
QLabel *plainLabel(QWidget *parent, const QString &name = {}, theme::Type type = theme::Type::Body);

/// Gives the words of `widget` one colour; the rest of its palette stays.
void setTextColor(QWidget *widget, const QColor &color);

/// A label without text takes no room.
void sayOrHide(QLabel *label, const QString &text);

} // namespace ui
