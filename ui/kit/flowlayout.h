// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace ui {

/// Side by side while there is room, then in a further row: for lines of controls, so that large text or long
/// words need more height and never more width. What expands asks for its least
/// width and shares the rest of its row; what is aligned to the top stands there, all else in the middle.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all in one row
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row;
    std::vector<Row> rows(int width) const;
    int gap() const;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui
