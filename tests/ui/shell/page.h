// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A page as a person with a keyboard, a screen reader or a small screen meets it.
namespace page {

/// The window on top: a dialog, a pop-up or the customer's window, else the one given.
QWidget *top(QWidget &window);
/// Closes what stands above the window.
void closeOthers(QWidget &window);
/// Everything seen in this window, without the windows above it.
QList<QWidget *> visible(QWidget &top);
/// Scrolls what it stands in until it is seen, as Tab does.
void scrollTo(QWidget *widget);
/// Whether Tab stops here.
bool takesTab(const QWidget *widget);
/// Its class, object name and text, for messages.
QString nameOf(const QWidget *widget);
/// In coordinates of the screen.
QRect placeOf(const QWidget *widget);
/// Whether the second is read after the first: within the smallest group that holds both, line by line, each
/// from left to right.
bool isReadAfter(const QWidget *first, const QWidget *second);

} // namespace page
