// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

/// Every text of every window there is: what is shown, hidden, typed, or told to a screen reader.
inline QString everyText()
{
    QStringList texts{QGuiApplication::clipboard()->text()};
    for (const QWidget *widget : QApplication::allWidgets()) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName()
              << widget->accessibleDescription() << widget->statusTip();
        for (const char *property : {"text", "plainText", "currentText", "placeholderText"})
            texts << widget->property(property).toString();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                texts << model->index(row, column).data().toString();
        }
    }
    return texts.join(u'\n');
}

/// Texts with something left to undo.
inline int undoable()
{
    int count = 0;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            count += int(line->isUndoAvailable());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            count += int(text->document()->isUndoAvailable());
        if (const auto *text = qobject_cast<const QTextEdit *>(widget))
            count += int(text->document()->isUndoAvailable());
    }
    return count;
}

/// The windows of a kind, shown or not.
template <typename T>
QList<T *> windows()
{
    QList<T *> found;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *one = qobject_cast<T *>(window))
            found << one;
    }
    return found;
}

/// All that lies in a folder.
inline QByteArray bytesOf(const QString &folder)
{
    QByteArray all;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}
