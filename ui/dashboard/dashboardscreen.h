// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tally.h"

#include <QSettings>
#include <QWidget>
#include <memory>

namespace ui {

/// The live list: search, chips, the table. The case pane stands beside it, put there by the shell.
/// Object names: "cases:table", "cases:empty", "cases:new", and those of FilterBar.
class DashboardScreen : public QWidget {
    Q_OBJECT
public:
    /// Later: a sketch of the screen until complete(), so that a window's first picture need not wait for
    /// half a hundred controls.
    enum class Build { Now, Later };
    explicit DashboardScreen(desk::Cases &cases, QWidget *parent = nullptr, Build build = Build::Now);
    ~DashboardScreen() override;
    /// Builds the controls unless they are there. What is asked of the screen does so by itself.
    void complete();
    /// Who works here: the decisions due are theirs.
    void setActor(const QString &actor);
    QString currentCase() const;
    /// Makes this case the current row; a filter that hides it is cleared.
    void select(const QString &caseId);
    void focusSearch();
    /// Shows the cases that this figure counts, and nothing else.
    void showFigure(domain::Figure figure);
    /// The figures over all cases.
    desk::Tally &tally();
    /// Takes columns, widths and saved views from there and keeps them there; nothing of a person among them.
    void rememberIn(std::unique_ptr<QSettings> settings);

Q_SIGNALS:
    void currentCaseChanged(const QString &caseId); ///< empty when none
    void caseOpened(const QString &caseId);         ///< Enter or double click on a row
    /// Which cases the list shows on screen, told within a second; none while another page is shown.
    void onScreenChanged(const QStringList &caseIds);
    void newCaseWanted(); ///< from the empty screen's first step

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Parts;
    Parts &parts();
    desk::Cases &m_cases;
    std::unique_ptr<Parts> m_parts;
    QString m_actor;                       ///< until there are parts
    std::unique_ptr<QSettings> m_settings; ///< until there are parts
};

} // namespace ui
