// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

class ColumnWidths;

/// The list itself: uniform rows, whole-row selection, Tab leaves it, Enter opens. Hover and sort are the
/// style's own.
class CasesTable : public QTableView {
    Q_OBJECT
public:
    explicit CasesTable(QAbstractItemModel *model, QWidget *parent = nullptr);
    /// Rows and columns for the present font and language; what the user made wide or narrow stays.
    void fitColumns();
    /// Takes the user's own widths away.
    void useUsualWidths();
    bool hasOwnWidths() const;
    /// Order, widths, hidden columns and the sort, to be kept; and back again. False when it fits no longer.
    QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray &columns);
    /// The rows on screen, first and last; first > last when there are none.
    std::pair<int, int> visibleRows() const;

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ColumnWidths *m_widths;
};

} // namespace ui
