// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakescreen.h"

#include <QApplication>
#include <QCheckBox>
#include <QTest>

/// The agent's hands on the intake: keys alone, sent to whatever has the focus, and counted.
class Hands {
public:
    explicit Hands(ui::IntakeScreen &screen);
    void key(Qt::Key key);
    void hold(Qt::Key key); ///< what comes of a key that is still down
    void type(const QString &text);
    void tab(const QString &name);
    void into(const QString &path, const QString &text);
    void tick(const QString &name);
    bool isOn(const QString &step);
    QWidget *focus();
    void consent();
    void person(const QString &lastName);
    void toCheck(const QString &lastName);
    int presses() const { return m_presses; }

private:
    ui::IntakeScreen &m_screen;
    int m_presses = 0; ///< QKeyEvents of type KeyPress
};
