// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cases.h"
#include "ui/dashboard/casesfilter.h"

#include <QAbstractTableModel>
#include <functional>

namespace ui {

/// The list's rows: a vector of indexes over desk::Cases, filtered and sorted by typed values. A row is known
/// by its ordinal, counted from the oldest case, which stays the same while new cases come in front.
class CasesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        PersonColumn,
        StatusColumn,
        ReasonColumn,
        AgeColumn,
        LinkColumn,
        SeenColumn,
        RobotColumn,
        Columns
    };
    enum Role { CaseIdRole = Qt::UserRole, StatusRole, AlarmRole, DoubtRole };
    using Clock = std::function<QDateTime()>;

    explicit CasesModel(const desk::Cases &cases, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Stable: equal values stand newest first, missing values always last.
    void sort(int column, Qt::SortOrder order) override;

    void setFilter(const CasesFilter &filter); ///< resets the model
    const CasesFilter &filter() const { return m_filter; }
    qsizetype total() const { return m_cases.count(); }

    QString caseIdAt(int row) const;        ///< empty outside the rows
    int rowOf(const QString &caseId) const; ///< -1 when not in the view
    /// Keeps this case in the view though a live change makes the filter miss it: the row an agent looks at
    /// doesn't vanish under the hand. Empty unpins.
    void pin(const QString &caseId);

    /// Repaints what the clock changes (age, link, seen) in these rows only.
    void refreshTimes(int firstRow, int lastRow);
    void setClock(Clock clock) { m_clock = std::move(clock); }
    void retranslate();

private:
    using Ordinal = qsizetype;
    struct Keys {
        QString search;
        QString name;
    };
    const domain::Case &caseOf(Ordinal ordinal) const { return m_cases.at(m_cases.count() - 1 - ordinal); }
    Ordinal ordinalOfRow(qsizetype casesRow) const { return m_cases.count() - 1 - casesRow; }
    bool less(Ordinal a, Ordinal b) const;
    bool belongs(Ordinal ordinal) const;
    Keys keysOf(const domain::Case &row) const;
    void rebuild();
    void onAdded(qsizetype casesRow);
    void onChanged(qsizetype casesRow);
    void insert(Ordinal ordinal);
    void removeAt(qsizetype row);
    void moveIfNeeded(qsizetype row);
    QString text(const domain::Case &row, int column) const;
    QString toolTip(const domain::Case &row, int column) const;

    const desk::Cases &m_cases;
    QList<Keys> m_keys;    ///< by ordinal
    QList<Ordinal> m_view; ///< shown rows, sorted
    CasesFilter m_filter;
    CasesMatcher m_matcher;
    Ordinal m_pinned = -1;
    int m_column = AgeColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Clock m_clock;
};

/// The customer's days left with the link (guide, step 2: 14 days); -1 when no link counts in this status.
int linkDaysLeft(const domain::Case &row, const QDateTime &now);

} // namespace ui
