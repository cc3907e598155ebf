// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/watchplan.h"

#include <QDateTime>

namespace desk {

/// Of so many questions while an index is in use, one is about a case itself: the one that only the index
/// showed for long, else the next. So an index that lags is found out.
inline constexpr int itselfTurn = 10;

/// When a page of the partner's index (GET /v1/identifications) does the work of many questions. Pure, like
/// the plan. Nobody promises that the index exists, that its order is kept, or that it is up to date; so it
/// is only used while it proves to be all that is needed, it learns where rows are from where they were, and
/// what it shows as new is a hint: the case itself is asked before anything is journalled.
class WatchIndex {
public:
    using Time = WatchPlan::Time;
    /// One row about a case of this desk, as found on a page.
    struct Found {
        QString caseId;
        QDateTime openedAt;
    };

    static constexpr int pageSize = 500;

    /// A page worth asking for although nobody is on it for sure: to find out whether the index works, or
    /// where the cases are. `watched` is how many there are to find.
    std::optional<int> search(qsizetype watched, Time now);
    /// The page to ask for instead of this case, when enough others on it are nearly due too.
    std::optional<int> insteadOf(const QString &caseId, WatchPlan &plan, Time now);
    /// The page that is being asked for already and should show this case.
    std::optional<int> comingFor(const QString &caseId) const;
    /// The page is being asked for.
    void asked(int page);
    /// It came; `total` is the length of the index, -1 when not said, `rows` what the page held in all.
    void came(int page, const QList<Found> &found, qint64 rows, qint64 total, Time now);
    /// It did not: `unsuitable` when there is no such index, or not for this client; else a passing trouble.
    void failed(int page, bool unsuitable, Time now);

    /// True when this word of the index about the case is worth a question: it is not one that proved false.
    bool isHint(const QString &caseId, const QString &word) const;
    void hinted(const QString &caseId, const QString &word);
    /// The index says of the case what is known.
    void agreed(const QString &caseId) { m_disbelieved.remove(caseId); }
    /// The case itself was asked after a hint: was there anything new? A lagging index is left alone for
    /// long.
    void settled(const QString &caseId, bool isNew, Time now);
    bool wasHinted(const QString &caseId) const { return m_hints.contains(caseId); }

    bool isInUse(Time now) const { return m_works && now >= m_offUntil; }
    void forget(const QString &caseId);
    void clear();

private:
    void place(const QString &caseId, int page);
    void switchOff(Time span, Time now);
    int lastPage() const;
    void beginSearch(Time now);

    bool m_works = false;
    Time m_offUntil{};
    qint64 m_total = -1;
    QHash<QString, int> m_pageOf;
    QHash<int, QSet<QString>> m_onPage;
    QSet<QString> m_missed;  ///< not where new ones are expected
    QSet<QString> m_guessed; ///< expected there, until the page came
    QSet<int> m_asking;
    QList<int> m_toSearch; ///< pages, the next one last
    int m_poorPages = 0;
    Time m_searchedAt{};
    QDateTime m_newestAt;
    int m_newestPage = 1;
    QHash<QString, QString> m_hints;
    QHash<QString, QString> m_disbelieved;
    int m_falseHints = 0;
};

} // namespace desk
