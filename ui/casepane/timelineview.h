// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepane/timeline.h"

#include <QWidget>

namespace ui {

/// Draws the history down an axis: states with their shape and colour, acts as dots, unexpected steps
/// flagged.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    void setEntries(const QList<TimelineEntry> &entries);
    const QList<TimelineEntry> &entries() const { return m_entries; }
    void setNow(const QDateTime &now); ///< repaints when a duration runs
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line {
        QString text;
        QFont font;
        QColor color;
        int height = 0;
    };
    struct Block {
        QString day; ///< a caption above, where a new day begins
        QList<Line> lines;
        int top = 0; ///< of the first line
        int bottom = 0;
    };
    QList<Block> blocks(int width) const;
    void paintMark(QPainter &painter, const TimelineEntry &entry, const Block &block) const;
    int axisX() const;
    int textX() const;
    int timeWidth() const;
    QList<TimelineEntry> m_entries;
    QDateTime m_now;
};

} // namespace ui
