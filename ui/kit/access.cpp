// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/access.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

/// A combo box with its list and, when one can type into it, its line.
class ComboAccess : public QAccessibleWidget {
public:
    explicit ComboAccess(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }
    int childCount() const override { return box()->isEditable() ? 2 : 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (!child || !child->object())
            return -1;
        if (child->object() == box()->view())
            return 0;
        return child->object() == box()->lineEdit() ? 1 : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QLineEdit *line = box()->lineEdit();
        return line && line->rect().contains(line->mapFromGlobal(QPoint(x, y))) ? child(1) : nullptr;
    }
    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value)
            return box()->currentText();
        if (what == QAccessible::Accelerator)
            return QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText);
#ifdef Q_OS_UNIX
        // Readers there say label and name and know no value, so the name is what is chosen. Without a label
        // that would leave open what it answers.
        if (what == QAccessible::Name) {
            QString chosen = box()->currentText();
            if (chosen.isEmpty())
                return QAccessibleWidget::text(what);
            const QString own = box()->accessibleName();
            if (own.isEmpty() || !relations(QAccessible::Label).isEmpty())
                return chosen;
            return QString(own + u": "_s + chosen);
        }
#endif
        return QAccessibleWidget::text(what);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = isOpen();
        state.editable = box()->isEditable();
        return state;
    }
    /// With the focus, which Qt's own leaves out.
    QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction(), increaseAction(), decreaseAction()} +
               QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == increaseAction() || name == decreaseAction())
            choose(box()->currentIndex() + (name == increaseAction() ? 1 : -1));
        else if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (isOpen())
            box()->hidePopup();
        else
            box()->showPopup();
    }
    QStringList keyBindingsForAction(const QString &) const override
    {
        return {};
    }

private:
    /// As by the arrow keys: a user's own choice.
    void choose(int index)
    {
        if (!box()->isEnabled() || index < 0 || index >= box()->count())
            return;
        box()->setCurrentIndex(index);
        Q_EMIT box()->activated(index);
    }
    QComboBox *box() const
    {
        return static_cast<QComboBox *>(widget());
    }
    bool isOpen() const
    {
        return box()->view()->isVisible();
    }
};

/// A button, tick or choice. Qt's own turns what stays down without a click, and then nothing happens where
/// the click is what is listened to. What kind it is may be settled after its first reading, so it is asked
/// each time.
class ButtonAccess : public QAccessibleWidget {
public:
    explicit ButtonAccess(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }
    QAccessible::Role role() const override
    {
        if (menu())
            return QAccessible::ButtonMenu;
        if (!button()->isCheckable())
            return QAccessible::Button;
        const bool isOneOfSome =
            button()->autoExclusive() || (button()->group() && button()->group()->exclusive());
        return isOneOfSome ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    QString text(QAccessible::Text what) const override
    {
        QString own = QAccessibleWidget::text(what);
        if (!own.isEmpty() || (what != QAccessible::Name && what != QAccessible::Accelerator))
            return own;
        return what == QAccessible::Name ? QString(button()->text()).remove(mnemonic())
                                         : button()->shortcut().toString(QKeySequence::NativeText);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        state.hasPopup = menu() != nullptr;
        const auto *box = qobject_cast<QCheckBox *>(button());
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        const auto *push = qobject_cast<QPushButton *>(button());
        state.defaultButton = push && push->isDefault();
        return state;
    }
    QStringList actionNames() const override
    {
        if (!button()->isEnabled())
            return {};
        const QString &what = menu()                    ? showMenuAction()
                              : button()->isCheckable() ? toggleAction()
                                                        : pressAction();
        return QStringList{what} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            button()->click();
        else if (name == showMenuAction() && menu())
            showMenu();
        else
            QAccessibleWidget::doAction(name);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == toggleAction() || name == pressAction() ? QStringList{button()->shortcut().toString()}
                                                               : QStringList();
    }

private:
    static const QRegularExpression &mnemonic()
    {
        static const QRegularExpression mark(u"&(?=[^&])"_s);
        return mark;
    }
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
    QMenu *menu() const
    {
        if (const auto *push = qobject_cast<QPushButton *>(button()))
            return push->menu();
        const auto *tool = qobject_cast<QToolButton *>(button());
        return tool ? tool->menu() : nullptr;
    }
    /// Later: a menu runs until it closes, and who asked waits for an answer.
    void showMenu() const
    {
        if (auto *push = qobject_cast<QPushButton *>(button()))
            QMetaObject::invokeMethod(push, &QPushButton::showMenu, Qt::QueuedConnection);
        else if (auto *tool = qobject_cast<QToolButton *>(button()))
            QMetaObject::invokeMethod(tool, &QToolButton::showMenu, Qt::QueuedConnection);
    }
};

QAccessibleInterface *accessOf(const QString &className, QObject *object)
{
    // Asked for each class from the object's own upwards. Views and texts, which are scroll areas too, have
    // been answered by Qt before these names come.
    if (className == "QComboBox"_L1)
        return new ComboAccess(static_cast<QComboBox *>(object));
    if (className == "QScrollArea"_L1 || className == "QAbstractScrollArea"_L1)
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Client);
    static const QStringList buttons{u"QCheckBox"_s, u"QRadioButton"_s, u"QPushButton"_s, u"QToolButton"_s,
                                     u"QAbstractButton"_s};
    if (buttons.contains(className))
        return new ButtonAccess(static_cast<QAbstractButton *>(object));
    return nullptr;
}

} // namespace

void installAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace ui
