// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tally.h"
#include "ui/dashboard/casesfilter.h"

#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

namespace ui {

class FigureButton;
class WallDetails;

/// The strip of figures above the list; each is a filter too. Below it, when asked for: how long a result
/// takes, and why calls failed this week.
/// Object names: "wall:0" to "wall:5" in the order of domain::Figure, "wall:more", "wall:partly",
/// "wall:details".
class Wall : public QWidget {
    Q_OBJECT
public:
    Wall(desk::Tally &tally, const desk::Cases &cases, QWidget *parent = nullptr);
    /// The figure whose cases the list shows, and nothing else narrows it.
    void setFilter(const CasesFilter &filter);
    bool isOpen() const;
    void setOpen(bool open); ///< silent

Q_SIGNALS:
    /// A figure, or a reason, was pressed: what the list is to show. Empty when it was pressed again.
    void wanted(const ui::CasesFilter &filter);
    void openChanged(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void sayHowFar();
    void showDetails(bool open);
    void retranslate();
    desk::Tally &m_tally;
    const desk::Cases &m_cases;
    QList<FigureButton *> m_figures;
    QLabel *m_partly;
    QToolButton *m_more;
    QWidget *m_room = nullptr;        ///< what the details stand in
    WallDetails *m_details = nullptr; ///< from the first time it is asked for on: a chart is not cheap
    QTimer m_soon;
};

} // namespace ui
