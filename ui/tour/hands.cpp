// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/hands.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollArea>

namespace ui::hands {

using namespace Qt::Literals::StringLiterals;

namespace {

void sendKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &up);
}

/// Scrolls a page so that the widget can be seen and hit, as a person would.
void reveal(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget);
    }
}

QString ready(QWidget *widget, const QString &name)
{
    if (!widget)
        return u"there is no visible “%1”"_s.arg(name);
    if (!widget->isEnabled())
        return u"“%1” is not enabled"_s.arg(name);
    reveal(widget);
    widget->setFocus(Qt::OtherFocusReason);
    return {};
}

/// The line edit, or the one inside an editable combo box.
QLineEdit *editOf(QWidget *widget)
{
    auto *combo = qobject_cast<QComboBox *>(widget);
    return combo && combo->isEditable() ? combo->lineEdit() : qobject_cast<QLineEdit *>(widget);
}

void sendMouse(QWidget *widget, const QPoint &at, QEvent::Type type, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

QWidget *find(QWidget *root, const QString &name)
{
    const QList<QWidget *> all = root->findChildren<QWidget *>(name);
    for (QWidget *widget : all) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool isEnabled(QWidget *root, const QString &name)
{
    const QWidget *widget = find(root, name);
    return widget && widget->isEnabled();
}

QString click(QWidget *root, const QString &name)
{
    QWidget *widget = find(root, name);
    QString problem = ready(widget, name);
    if (!problem.isEmpty())
        return problem;
    const QPoint middle = widget->rect().center();
    sendMouse(widget, middle, QEvent::MouseButtonPress, Qt::LeftButton);
    sendMouse(widget, middle, QEvent::MouseButtonRelease, Qt::NoButton);
    return {};
}

QString type(QWidget *root, const QString &name, const QString &text)
{
    QWidget *widget = find(root, name);
    QString problem = ready(widget, name);
    if (!problem.isEmpty())
        return problem;
    QLineEdit *edit = editOf(widget);
    if (!edit)
        return u"“%1” takes no text"_s.arg(name);
    sendKey(edit, Qt::Key_A, Qt::ControlModifier, {});
    sendKey(edit, Qt::Key_Delete, Qt::NoModifier, {});
    for (const QChar letter : text)
        sendKey(edit, 0, Qt::NoModifier, QString(letter));
    if (edit->text() != text)
        return u"“%1” did not take the text as typed"_s.arg(name);
    return {};
}

QString choose(QWidget *root, const QString &name, const QVariant &data)
{
    auto *combo = qobject_cast<QComboBox *>(find(root, name));
    QString problem = ready(combo, name);
    if (!problem.isEmpty())
        return problem;
    const int wanted = combo->findData(data);
    if (wanted < 0)
        return u"“%1” has no entry “%2”"_s.arg(name, data.toString());
    for (int steps = combo->count(); steps > 0 && combo->currentIndex() != wanted; --steps)
        sendKey(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier, {});
    return combo->currentIndex() == wanted ? QString()
                                           : u"“%1” could not be brought to its entry"_s.arg(name);
}

QString tick(QWidget *root, const QString &name)
{
    auto *box = qobject_cast<QAbstractButton *>(find(root, name));
    QString problem = ready(box, name);
    if (!problem.isEmpty())
        return problem;
    if (!box->isChecked())
        sendKey(box, Qt::Key_Space, Qt::NoModifier, u" "_s);
    return box->isChecked() ? QString() : u"“%1” did not take the tick"_s.arg(name);
}

QString press(QWidget *root, const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *widget = find(root, name);
    QString problem = ready(widget, name);
    if (!problem.isEmpty())
        return problem;
    // To the widget itself: an editable box has the focus and hands its keys on to its edit.
    sendKey(widget, key, modifiers, {});
    return {};
}

} // namespace ui::hands
