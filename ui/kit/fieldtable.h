// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

/// A table of fields and their values at its full height: the page scrolls, not the table. Column 0 names the
/// field; changed rows carry a bar and their changed characters are underlined. The model's rows say how by
/// the roles below.
class FieldTable : public QTableView {
    Q_OBJECT
public:
    enum Role {
        ChangedRole = Qt::UserRole, ///< bool, of the cell
        StretchesRole,              ///< QList<std::pair<int, int>>: start and length of what is underlined
        CaptionRole,                ///< QString: a quiet line under the value
        FoldedRole,                 ///< bool: a long value shows its first lines only
    };
    static constexpr int foldedLines = 3;

    explicit FieldTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Widths and heights anew; the model's resets do so by themselves.
    void fit();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace ui
