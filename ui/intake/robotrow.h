// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/robot.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace ui {

/// Sandbox only: which of IDnow's robots plays the customer, what it will do, and a button that fills the
/// form.
class RobotRow : public QWidget {
    Q_OBJECT
public:
    explicit RobotRow(QWidget *parent = nullptr);
    domain::Robot robot() const;
    QWidget *firstStop() const; ///< the button that fills the form
    void retranslate();

Q_SIGNALS:
    void fill(const domain::Robot &robot);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void explain();
    QLabel *m_label;
    QComboBox *m_prefix;
    QComboBox *m_case;
    QPushButton *m_fill;
    QLabel *m_meaning;
};

} // namespace ui
