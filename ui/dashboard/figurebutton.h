// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figure.h"

#include <QAbstractButton>

namespace ui {

/// One figure of the wall: shape, number, word. Pressed while the list shows exactly its cases.
class FigureButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureButton(domain::Figure figure, QWidget *parent = nullptr);
    domain::Figure figure() const { return m_figure; }
    /// `partly`: not all cases are here, there may be more.
    void setNumber(int number, bool partly);
    int number() const { return m_number; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();
    QString numberText() const;
    QColor color() const;
    const domain::Figure m_figure;
    int m_number = 0;
    bool m_partly = false;
};

} // namespace ui
