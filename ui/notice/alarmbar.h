// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tally.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

namespace ui {

/// The red line across the window: a success was taken back. It stays until each of them was acknowledged,
/// by somebody who has the case before their eyes.
/// Object names: "alarm:text", "alarm:show", "alarm:acknowledge".
class AlarmBar : public QWidget {
    Q_OBJECT
public:
    AlarmBar(const desk::Cases &cases, desk::Tally &tally, QWidget *parent = nullptr);
    /// The case on screen; empty for none.
    void setCase(const QString &caseId);

Q_SIGNALS:
    void showWanted(const QString &caseId);
    void acknowledged(const QString &caseId); ///< the person says so; not journalled yet

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString next() const;
    bool isAlarm(const QString &caseId) const;
    const desk::Cases &m_cases;
    desk::Tally &m_tally;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_show;
    QPushButton *m_acknowledge;
    QString m_case;
    int m_said = 0; ///< alarms, when the screen reader was told last
    QTimer m_soon;
};

} // namespace ui
