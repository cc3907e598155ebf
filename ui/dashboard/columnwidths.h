// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <QTimer>
#include <array>
#include <bitset>

class QHeaderView;
class QTableView;

namespace ui {

/// How wide the list's columns are: as what they hold needs and the window allows; the reason takes what is
/// left. A width that the user gave a column stays.
class ColumnWidths : public QObject {
    Q_OBJECT
public:
    static constexpr int columns = 9; ///< CasesModel::Columns
    using Own = std::bitset<columns>;

    explicit ColumnWidths(QTableView *table);
    /// Takes in what the first rows hold, now and as they come; call again when texts or font are others.
    void measureAnew();
    /// Fits the columns into the table as wide as it is now.
    void fit();

    /// Whose width the user chose.
    Own own() const { return m_own; }
    void setOwn(Own own);

private:
    void wait();
    void measure();
    int need(int column) const;
    int least(int column) const;
    int headerNeed(int column) const;
    QTableView *m_table;
    QHeaderView *m_header;
    std::array<int, columns> m_needs{}; ///< pixels for what the first rows hold
    std::array<int, columns> m_words{}; ///< and for what they may hold another time
    QTimer m_later;
    int m_rows = 0; ///< measured so far
    QFont m_font; ///< measured in
    Own m_own;
    bool m_isFitting = false;
};

} // namespace ui
