// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tally.h"
#include "ui/dashboard/casesfilter.h"
#include "ui/dashboard/textstore.h"

#include <bitset>
#include <string>
#include <vector>

namespace ui {

/// The filter, prepared for one walk over the rows: words folded, the clock read.
class CasesMatcher {
public:
    CasesMatcher() = default;
    /// The tally says which cases a figure counts: what it counts is what the list shows.
    CasesMatcher(const CasesFilter &filter, const QDateTime &now, const desk::Tally &tally);

    /// Whether both ask for the same time of opening.
    bool hasSameTime(const CasesMatcher &other) const
    {
        return m_from == other.m_from && m_until == other.m_until;
    }

private:
    friend class CaseKeys;
    bool isInTime(qint64 openedAt) const { return openedAt >= m_from && openedAt <= m_until; }
    struct Word {
        std::string text;
        std::string kept;      ///< other letters that mean the same; mostly none
        quint64 pairs = 0;     ///< its letter pairs, as CaseKeys keeps them of a row
        quint64 keptPairs = 0; ///< the same of `kept`
        quint64 reasons = 0;   ///< failure reasons whose meaning, as shown, has the word
    };
    std::optional<domain::ReasonGroup> m_reason;
    std::optional<domain::Figure> m_figure;
    quint8 m_decisions = 0; ///< one of these bits has to be set; 0: any
    const desk::Tally *m_tally = nullptr;
    quint32 m_statuses = ~quint32{0}; ///< one bit each
    std::vector<Word> m_words;
    qint64 m_from = 0; ///< openedAt, ms
    qint64 m_until = 0;
};

/// What filter and sort need of each case, by its place: folded texts, the few values the chips ask for, and
/// the key of the column the list is sorted by. Kept apart from the cases, close together in memory.
class CaseKeys {
public:
    /// A row is not in the view, in it, or still in it though it no longer fits the filter.
    enum class Shown : quint8 { No, Yes, Stale };

    void clear();
    /// Whose decisions are due, for the cases taken over from here on.
    void setActor(const QString &actor) { m_actor = actor; }
    /// Takes over the case at `place`: the next one at either end, or one that is known.
    /// True when it was new or its sort key is another one now.
    bool set(int place, const domain::Case &row);
    bool has(int place) const { return BothEnds<int>::number(place) < m_facts.of(place).size(); }
    bool fits(int place, const CasesMatcher &matcher) const;
    /// Whether the time of opening asked for is what makes a difference between these two.
    bool differsInTime(int place, const CasesMatcher &before, const CasesMatcher &now) const
    {
        const qint64 openedAt = facts(place).openedAt;
        return before.isInTime(openedAt) != now.isInTime(openedAt);
    }

    Shown shown(int place) const
    {
        if (m_all)
            return Shown::Yes;
        const Facts &row = facts(place);
        return row.shownIn != m_view ? Shown::No : row.stale ? Shown::Stale : Shown::Yes;
    }
    void show(int place, bool stale = false)
    {
        facts(place).shownIn = m_view;
        facts(place).stale = stale;
    }
    void hideAll()
    {
        ++m_view;
        m_all = false;
    }
    void showAll() { m_all = true; } ///< until hideAll(), whatever comes

    /// The order of the list from here on; every row's key has to be set again by sortBy's caller.
    void sortBy(int column, Qt::SortOrder order);
    void rekey(int place, const domain::Case &row) { facts(place).key = keyOf(place, row); }
    /// Equal values: the latest case first. Missing values: last in both directions.
    bool less(int a, int b, const desk::Cases &cases) const;
    quint64 key(int place) const { return facts(place).key; }
    bool keyIsExact() const; ///< equal keys are equal values

private:
    struct Facts {
        quint64 key = 0;
        quint64 pairs = 0;
        qint64 openedAt = 0;
        quint32 shownIn = 0; ///< the view it was last shown in, so that a new view hides all at once
        quint8 status = 0;
        quint8 reason = 0;    ///< 0 none, 1 to 59 the guide's, 63 another
        quint8 decisions = 0; ///< the filters that let it through, one bit each
        bool stale = false;
    };
    Facts &facts(int place) { return m_facts.of(place)[BothEnds<int>::number(place)]; }
    const Facts &facts(int place) const { return m_facts.of(place)[BothEnds<int>::number(place)]; }
    std::string_view words(int place) const
    {
        return m_words.of(place).at(int(BothEnds<int>::number(place)));
    }
    std::string_view ids(int place) const { return m_ids.of(place).at(int(BothEnds<int>::number(place))); }
    std::string_view name(int place) const;
    bool mayBeInIds(std::string_view word) const;
    quint8 decisionsOf(const domain::Case &row) const;
    quint64 decisionKey(const domain::Case &row) const;
    quint64 keyOf(int place, const domain::Case &row) const;

    BothEnds<std::vector<Facts>> m_facts;
    BothEnds<TextStore> m_words; ///< name, birth date, reason, robot, notes; each on a line
    BothEnds<TextStore> m_ids;
    std::bitset<size_t{128} * 128> m_idPairs; ///< letter pairs met in ids: most words have others
    quint32 m_view = 1;
    bool m_all = false;
    QString m_actor;
    int m_column = -1;
    bool m_down = false;
};

} // namespace ui
