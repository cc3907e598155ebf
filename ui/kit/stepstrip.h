// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

/// "1 Document > 2 Consent > …": where the agent stands in the intake. Done steps tick, the present one is
/// strong.
class StepStrip : public QWidget {
    Q_OBJECT
public:
    explicit StepStrip(QWidget *parent = nullptr);
    void setSteps(const QStringList &names);
    void setCurrent(int step); ///< from 0
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList m_names;
    int m_current = 0;
};

} // namespace ui
