// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cases.h"

#include <QWidget>

namespace ui {

/// The live list: search, chips, the table. The case pane stands beside it, put there by the shell.
/// Object names: "cases:table", "cases:search", "cases:count", "cases:status" (filter), "cases:empty".
class DashboardScreen : public QWidget {
    Q_OBJECT
public:
    explicit DashboardScreen(desk::Cases &cases, QWidget *parent = nullptr);
    ~DashboardScreen() override;
    QString currentCase() const;
    void select(const QString &caseId);
    void focusSearch();

Q_SIGNALS:
    void currentCaseChanged(const QString &caseId); ///< empty when none
    void newCaseWanted();                           ///< from the empty screen's first step

protected:
    void changeEvent(QEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
