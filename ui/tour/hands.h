// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <QWidget>

/// Operates widgets as a person does, by mouse and key events, found by object name. Each gives what stood in
/// the way (English), or an empty text.
namespace ui::hands {

/// The visible widget of this name below `root`; nullptr when there is none.
QWidget *find(QWidget *root, const QString &name);

bool isEnabled(QWidget *root, const QString &name);

QString click(QWidget *root, const QString &name);
/// Replaces the text of a line edit (or the edit of a combo box) key by key.
QString type(QWidget *root, const QString &name, const QString &text);
/// Brings a combo box to the entry with this data, by arrow keys.
QString choose(QWidget *root, const QString &name, const QVariant &data);
/// Ticks a check box by the space bar.
QString tick(QWidget *root, const QString &name);
/// Presses one key.
QString press(QWidget *root, const QString &name, Qt::Key key,
              Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace ui::hands
