// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/watchpolicy.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <array>
#include <set>
#include <vector>

namespace desk {

/// Which case to ask about next. Pure: it neither asks nor reads a clock; `now` is the watch's time, which
/// never runs back. Costs the logarithm of what it watches, whatever the desk knows besides.
///
/// Each lane has a clock of its own, which stands still while the first in line waits. So, when the budget is
/// short, every case of a lane is asked less often by the same factor, and the lanes share by fixed weights;
/// what one does not need goes to the others. The newest cases go before all lanes, with three of
/// four questions at most.
class WatchPlan {
public:
    using Time = std::chrono::milliseconds;
    enum class Via {
        Itself, ///< asked by its own address
        Index   ///< a row of an index, which may lag
    };

    void clear();
    /// Takes the case in, or up to date. A changed status begins anew; `age` is how old the status is.
    void put(const domain::Case &row, std::chrono::seconds age, Time now);
    void remove(const QString &caseId);
    /// Which rows are on screen; all others are not.
    void setVisible(const QSet<QString> &caseIds, Time now);

    /// The case to ask about now, if one is due; it counts as being asked until one of the next calls.
    std::optional<QString> next(Time now);
    /// The case is asked together with another one, though it was not next.
    void claim(const QString &caseId);
    /// The API answered about this case.
    void answered(const QString &caseId, Via via, Time now);
    /// It did not; `pause` at least until the next try, longer with every failure in a row. Gives that pause.
    Time failed(const QString &caseId, Time pause, Time now);
    /// It was not asked after all and keeps its place.
    void putBack(const QString &caseId, Time now);
    /// An index shows something new: to be asked itself, before all others.
    void hurry(const QString &caseId, Time now);

    /// The computer slept: what fell due meanwhile is due, in order; the budget keeps it from being a burst.
    void slept(Time gap);

    /// How long until a case is due; nothing when none ever will.
    std::optional<Time> dueIn(Time now);
    /// True when it is due within half its interval, and not being asked already.
    bool isNearlyDue(const QString &caseId, Time now);
    /// True in the lane of those opened a moment ago.
    bool isNew(const QString &caseId);
    /// The case that only an index showed for longest, if that is long: an index may lag. Counts as being
    /// asked like next().
    std::optional<QString> longestUnasked(Time now);
    /// While an index serves many cases with one request, old ones are asked more often.
    void setCheap(bool cheap);
    /// True when a fresh or visible case waits for its turn.
    bool isBehind(Time now);
    qsizetype count() const { return m_places.size(); }
    bool contains(const QString &caseId) const { return m_places.contains(caseId); }
    QList<QString> caseIds() const { return m_places.keys(); }

private:
    struct Entry {
        QString id;
        Standing standing; ///< age is not kept here
        Turn turn;
        Time since{};  ///< when the status began
        Time due{};    ///< by the lane's clock
        Time itself{}; ///< last answer by its own address
        int misses = 0;
        bool waiting = false; ///< stands in its lane's line
        bool alive = false;
    };
    struct Line {
        std::set<std::pair<Time, int>> waiting; ///< by due
        Time clock{};
        int credit = 0;
    };

    Line &lineOf(const Entry &entry) { return m_lines.at(std::size_t(entry.turn.lane)); }
    Entry *find(const QString &caseId);
    void advance(Time now);
    void leaveLine(int place);
    void enterLine(int place, Time due);
    /// Weighs the entry anew; false when it is not to be planned any more and was removed.
    bool weigh(Entry &entry, Time now);
    int pickLane();

    QHash<QString, int> m_places;
    std::vector<Entry> m_entries;
    std::vector<int> m_free;
    std::array<Line, laneCount> m_lines;
    std::set<std::pair<Time, int>> m_byItself;
    QSet<QString> m_visible;
    bool m_cheap = false;
    int m_newInARow = 0; ///< the last so many questions were about the newest
    Time m_last{};
};

} // namespace desk
