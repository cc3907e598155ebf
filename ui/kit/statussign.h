// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"

#include <QPainter>
#include <QWidget>

namespace ui {

/// Paints the status's shape (ring, half disc, clock, triangle, tick, …) in its colour; side in
/// device-independent px.
void paintStatusShape(QPainter &painter, const QRectF &box, domain::Status status, const QPalette &palette);

/// Shape and word in one line, for forms and headers; lists paint the same through paintStatusShape.
class StatusSign : public QWidget {
    Q_OBJECT
public:
    explicit StatusSign(QWidget *parent = nullptr);
    void setStatus(const domain::StatusValue &status);
    domain::StatusValue status() const { return m_status; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the whole word, unless it came from outside and is long

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    domain::StatusValue m_status;
};

} // namespace ui
