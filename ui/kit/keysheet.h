// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/actions.h"
#include "ui/kit/passingdialog.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace ui {

/// The sheet of keys (F1): every action with its key, screen by screen, the present one first, and the place
/// to change them. A key that is taken is refused at once, with the name of its owner. Object names: "keys",
/// "keys:list", "keys:edit", "keys:message", "keys:usual", "keys:none", "keys:allusual", "keys:close".
class KeySheet : public PassingDialog {
    Q_OBJECT
public:
    KeySheet(Actions &actions, QWidget *window);
    /// Opens it, filled anew.
    void showKeys();
    /// Takes in actions that came since; nothing moves under the eye.
    void takeMore();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refill();
    void addPage(QWidget *page, const QList<Action *> &all);
    void showCurrent();
    void take(const QKeySequence &key);
    void say(const QString &text, bool refused);
    Action *current() const;
    Actions &m_actions;
    QTreeWidget *m_list;
    QLabel *m_editLabel;
    QKeySequenceEdit *m_edit;
    QLabel *m_message;
    QPushButton *m_usual;
    QPushButton *m_none;
    QPushButton *m_allUsual;
    QPushButton *m_close;
};

} // namespace ui
