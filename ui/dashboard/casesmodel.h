// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cases.h"
#include "ui/dashboard/casekeys.h"
#include "ui/dashboard/casesfilter.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace ui {

/// The list's rows: a vector of places in desk::Cases, filtered and sorted by typed values. Live changes are
/// taken over together, once a frame. A row that no longer fits the filter stays, marked StaleRole, until
/// refresh() or another filter: nothing vanishes under the hand.
class CasesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        PersonColumn,
        MethodColumn,
        StatusColumn,
        ReasonColumn,
        AgeColumn,
        LinkColumn,
        SeenColumn,
        RobotColumn,
        DecisionColumn,
        Columns
    };
    enum Role { CaseIdRole = Qt::UserRole, StatusRole, AlarmRole, DoubtRole, StaleRole };
    using Clock = std::function<QDateTime()>;

    explicit CasesModel(const desk::Cases &cases, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Stable: equal values stand newest first, missing values always last. A column < 0: by age.
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_column; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Resets the model. What is found within a few milliseconds is there at once, in order; the rest
    /// follows while isSearching(). The same filter again reads the clock anew where it asks for an age.
    void setFilter(const CasesFilter &filter);
    const CasesFilter &filter() const { return m_filter; }
    bool isSearching() const { return m_scanned < m_toScan.size(); }
    /// Leaves out the rows that no longer fit, but for this case, and reads the clock anew.
    void refresh(const QString &exceptCaseId = {});
    /// The clock goes on: where the filter asks for an age, rows that have become too old for it are stale
    /// from here on, and those that have come of age are let in. A walk over all, meant for once a minute.
    void passTime();

    qsizetype total() const { return m_cases.count(); }
    int stale() const { return m_stale; }
    int fitting() const { return int(m_view.size() + m_found.size()) - m_stale; }

    QString caseIdAt(int row) const;        ///< empty outside the rows
    int rowOf(const QString &caseId) const; ///< -1 when not in the view
    /// Takes over what changed since the last frame now.
    void catchUp();

    /// Repaints the cells of these rows whose words the time has changed (age, link, seen) since the last
    /// call; gives how long until it will change one again, nothing when there is none.
    std::optional<std::chrono::milliseconds> refreshTimes(int firstRow, int lastRow);
    void setClock(Clock clock);
    /// Whose decisions are due.
    void setActor(const QString &actor);
    /// The figures over the same cases; it has counted a change before the list takes it over.
    desk::Tally &tally() { return m_tally; }
    void retranslate();

Q_SIGNALS:
    /// total(), fitting() or stale() changed, or a search ended.
    void countsChanged();

private:
    const domain::Case &caseOf(int place) const { return m_cases.at(m_cases.rowAt(place)); }
    bool less(int a, int b) const { return m_keys.less(a, b, m_cases); }
    int rowOfPlace(int place) const;
    void readAll();
    void sortOrderAnew();
    void search(bool narrowing);
    void scan(double milliseconds, std::vector<int> &found);
    void scanOn();
    void insertFound();
    void takePortion(qsizetype first, qsizetype count);
    void land();
    void takeOver(std::vector<int> places);
    void insert(const std::vector<int> &sorted);
    void relayout(const std::vector<int> &sorted);
    void tellChanged(const std::vector<int> &places);
    QModelIndexList beginLayout(std::vector<int> &held);
    void endLayout(const QModelIndexList &before, const std::vector<int> &held);
    /// Brings these, sorted, to their places; `someKnown`: some are in the list already, elsewhere.
    void merge(std::vector<int> &list, const std::vector<int> &sorted, bool someKnown) const;
    QString text(const domain::Case &row, int column) const;
    QString toolTip(const domain::Case &row, int column) const;

    const desk::Cases &m_cases;
    desk::Tally m_tally; ///< hears of a change first
    QString m_actor;
    CaseKeys m_keys;
    std::vector<int> m_order; ///< all cases, sorted
    std::vector<int> m_view;  ///< those shown, sorted
    int m_stale = 0;
    std::vector<int> m_toScan; ///< not looked at yet from m_scanned on
    size_t m_scanned = 0;
    std::vector<int> m_found; ///< by the search or from the journal, not in the view yet
    QElapsedTimer m_sinceFound;
    bool m_scanIsInOrder = true; ///< no live change came in between
    std::vector<int> m_changed;  ///< since the last frame
    CasesFilter m_filter;
    CasesMatcher m_matcher;
    int m_column = AgeColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Clock m_clock;
    QDateTime m_timesAt; ///< of the last refreshTimes()
    QTimer m_frame;
    QTimer m_searchOn;
    QTimer m_landing; ///< of what came from the journal
};

} // namespace ui
