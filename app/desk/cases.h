// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <array>
#include <deque>

namespace desk {

/// The cases in memory, newest first. Rows change only after the journal did. A large journal comes in
/// portions, the latest cases first: until the last one is in, this is only a part and isComplete() says so.
class Cases : public QObject {
    Q_OBJECT
public:
    enum class Load {
        Complete, ///< all cases of the journal are here
        Loading,  ///< more are to come
        Broken,   ///< the journal could not give them all
    };

    using QObject::QObject;
    Load load() const { return m_load; }
    bool isComplete() const { return m_load == Load::Complete; }
    qsizetype count() const { return qsizetype(m_rows.size()); }
    const domain::Case &at(qsizetype row) const { return m_rows[size_t(row)]; }
    /// nullptr when unknown, or not loaded yet. Stays valid while cases come in, until a reset.
    const domain::Case *find(const QString &caseId) const;
    bool isErased(const QString &caseId) const;   ///< false when unknown
    qsizetype rowOf(const QString &caseId) const; ///< -1 when unknown
    /// A number that stays with a case whatever comes before or after it, until a reset: rows loaded count
    /// from 0 upwards, cases opened since from -1 downwards.
    int placeOf(qsizetype row) const { return int(row) - m_opened; }
    qsizetype rowAt(int place) const { return place + m_opened; }
    /// Another case that holds the same name and birth date (for the duplicate hint).
    const domain::Case *similar(const QString &name, const QDate &birthDate,
                                const QString &exceptCaseId) const;

    void reset(QList<domain::Case> cases); ///< all there are, in any order
    void startLoading();                   ///< empties the list; portions follow
    /// The next older cases, latest first. One that is here already stays as it is: it came by an update,
    /// which is never older. `anew`: forget the portions before, but not what update() added.
    void addPortion(const QList<domain::Case> &portion, bool anew);
    void endLoading(bool complete);

    void update(const domain::Case &changed); ///< adds it in front when new
    /// The API answered about this case and nothing changed: known until the program ends, not journalled,
    /// since a day of polling would bury the facts.
    void seen(const QString &caseId, const QDateTime &at);

Q_SIGNALS:
    void wasReset();
    void added(qsizetype row);                              ///< one came in front
    void portionAdded(qsizetype firstRow, qsizetype count); ///< these came at the end
    void loadEnded();                                       ///< load() is no longer Loading
    void changed(qsizetype row);

private:
    // In shards, so that no single one takes long to grow: half a million at once would hold a frame up.
    static constexpr size_t shards = 64;
    using Shard = QHash<QString, int>;
    Shard &shardOf(const QString &caseId) { return m_places[qHash(caseId) % shards]; }
    const Shard &shardOf(const QString &caseId) const { return m_places[qHash(caseId) % shards]; }
    void clear();
    domain::Case withSharedTexts(domain::Case row);

    std::deque<domain::Case> m_rows; ///< grows at both ends without moving anybody
    std::array<Shard, shards> m_places;
    QSet<QString> m_texts; ///< words that thousands of cases have in common, kept once
    int m_opened = 0;      ///< how many came in front since the last reset
    Load m_load = Load::Complete;
};

} // namespace desk
