// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"
#include "ui/dashboard/celldelegate.h"

#include <QPixmap>
#include <vector>

namespace ui {

/// Paints a status as shape, word and colour (DESIGN 9); an alarm and a doubt get a mark of their own at the
/// end.
class StatusDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// What one drawing of a status depends on.
    struct Shape {
        domain::Status status;
        int side;
        QRgb color;
        qreal ratio;
        bool operator==(const Shape &) const = default;
    };
    /// Drawn once: 50 of them are on screen. A pixel of room on every side.
    const QPixmap &shape(domain::Status status, int side, const QPalette &palette, qreal ratio) const;
    mutable std::vector<std::pair<Shape, QPixmap>> m_shapes;
};

} // namespace ui
