// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Whether what a widget says has the room it needs. What may be cut short, a cell or a chosen entry, must
/// say the whole in its tip.
namespace fit {

/// What of this widget's own words does not fit; empty when all does.
QStringList cutWords(const QWidget *widget);
/// By what the widget sticks out of what it stands in, where nothing scrolls there; empty when it doesn't.
/// Pages scroll up and down only.
QString outside(const QWidget *widget);

} // namespace fit
