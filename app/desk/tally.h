// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cases.h"
#include "desk/durations.h"
#include "domain/figure.h"

#include <array>
#include <chrono>
#include <functional>
#include <set>
#include <vector>

namespace desk {

/// The wall's figures over all cases in memory. A change counts one case anew, the time only those cases for
/// which it changes something: never a walk over all, but when all come anew or the clock is set back.
/// While the cases are still loading, these are the figures of those that are here.
class Tally : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    static constexpr int groups = int(domain::ReasonGroup::Other) + 1;

    explicit Tally(const Cases &cases, QObject *parent = nullptr);
    void setClock(Clock clock);
    /// Whose decisions count as due; counts all anew.
    void setActor(const QString &actor);

    int count(domain::Figure figure) const { return m_counts[size_t(figure)]; }
    /// Whether the case at this place (Cases::placeOf) is one of those counted.
    bool has(int place, domain::Figure figure) const { return kept(place).has(figure); }
    /// Seconds from the link's request to the result, of results since midnight and of the last 7 days.
    std::optional<int> medianToday() const { return m_today.median(); }
    std::optional<int> medianThisWeek() const { return m_week.median(); }
    int resultsThisWeek() const { return m_week.size(); }
    /// Cases opened within 7 days whose call failed, by the group of the reason.
    int reasonsThisWeek(domain::ReasonGroup group) const { return m_reasons[size_t(group)]; }

    /// The places of the alarms: the case opened last comes first.
    const std::set<int> &alarms() const { return m_alarms; }

    /// The time has passed: counts those cases anew for which it matters. Cheap when there are none.
    void catchUp();
    /// Until there are any, by its clock; long when there never will be.
    std::chrono::milliseconds dueIn() const;

Q_SIGNALS:
    /// Some figure is another one now. Comes often; take it over with the next frame.
    void changed();
    /// The time alone changed this case's figures.
    void moved(qsizetype row);

private:
    /// What a case added last, so that it can be taken off again.
    struct Kept {
        qint64 until = 0;
        qint32 secondsToResult = -1;
        quint8 figures = 0;
        qint8 reason = -1;
        bool resultToday = false;
        bool has(domain::Figure figure) const { return (figures >> int(figure)) & 1; }
    };
    std::vector<Kept> &side(int place) { return place >= 0 ? m_loaded : m_opened; }
    const Kept &kept(int place) const
    {
        return place >= 0 ? m_loaded[size_t(place)] : m_opened[size_t(-1 - place)];
    }
    void count(const Kept &one, int by);
    bool take(qsizetype row, const domain::WallClock &clock);
    void readAll();
    domain::WallClock now();

    const Cases &m_cases;
    Clock m_clock;
    QString m_actor;
    domain::WallClock m_read; ///< the clock as read last
    std::vector<Kept> m_loaded;
    std::vector<Kept> m_opened;
    std::set<std::pair<qint64, int>> m_due; ///< when to look again, at which place
    std::set<int> m_alarms;
    std::array<int, 6> m_counts{};
    std::array<int, groups> m_reasons{};
    Durations m_today;
    Durations m_week;
};

} // namespace desk
