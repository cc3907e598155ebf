// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"

#include <QWidget>

namespace ui {

/// The frame around everything: a sandbox wears amber stripes and its word, production neither (DESIGN 9).
class EnvironmentFrame : public QWidget {
    Q_OBJECT
public:
    EnvironmentFrame(const domain::Environment &environment, QWidget *content, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap stripes() const; ///< a tile of them
    const bool m_sandbox;
};

} // namespace ui
