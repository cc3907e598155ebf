// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/actions.h"
#include "ui/kit/passingdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

namespace ui {

/// The palette (Ctrl+K): every action of the window by a part of its name in either language, what was run
/// last first, its key beside it; grey with the reason what can't be done now. Enter runs, Esc closes;
/// afterwards the focus is where it was. Object names: "finder", "finder:typed", "finder:list", "finder:why".
class ActionFinder : public PassingDialog {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1, PlaceRole, WhyRole, IdRole, OfferedRole };
    ActionFinder(Actions &actions, QWidget *window);
    /// Opens it anew, nothing typed, over the upper part of the window.
    void find();
    /// Some screens are not there yet: their actions come while it is open.
    void setMoreToCome(bool more);
    /// More have come: the list takes them in, and what would run stays what would run.
    void takeMore();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refill();
    void runCurrent();
    void currentMoved();
    Actions &m_actions;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_why;
    QStandardItemModel m_model;
    QList<QPointer<Action>> m_rows;
    bool m_moreToCome = false;
};

} // namespace ui
