// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tally.h"

#include <QChartView>
#include <QLabel>
#include <QWidget>

class QBarCategoryAxis;
class QBarSet;
class QHorizontalBarSeries;
class QValueAxis;

namespace ui {

/// How long it takes from the link to the result, and for which reasons the calls of the week failed, as
/// bars. A bar is pressed to see its cases.
class WallDetails : public QWidget {
    Q_OBJECT
public:
    explicit WallDetails(const desk::Tally &tally, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void reasonWanted(domain::ReasonGroup group);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void dress();
    void showBars();
    const desk::Tally &m_tally;
    QLabel *m_timesTitle;
    QLabel *m_times;
    QLabel *m_reasonsTitle;
    QLabel *m_none;
    QChartView *m_view;
    QHorizontalBarSeries *m_series = nullptr;
    QBarCategoryAxis *m_groupsAxis = nullptr;
    QValueAxis *m_numberAxis = nullptr;
    QList<std::pair<domain::ReasonGroup, int>> m_shown; ///< from below upwards
};

} // namespace ui
