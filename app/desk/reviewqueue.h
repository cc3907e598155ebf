// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cases.h"

#include <QHash>
#include <QObject>
#include <set>
#include <utility>

namespace desk {

/// The cases that wait for this clerk's decision, the oldest result first. Kept while cases change: only the
/// first look, and a reset, walk over all of them.
class ReviewQueue : public QObject {
    Q_OBJECT
public:
    ReviewQueue(const Cases &cases, QString actor, QObject *parent = nullptr);

    /// How many besides this one (any id, also an empty one).
    int countBeside(const QString &caseId) const;
    /// The case after this one, which need not be in the queue (any more); after the last one the first
    /// again. Empty when no other decision is due.
    QString after(const QString &caseId) const;

Q_SIGNALS:
    void changed();

private:
    using Place = std::pair<qint64, QString>; ///< when the result came, ms since 1970, and the case's id
    static Place placeOf(const domain::Case &row);
    bool take(qsizetype row); ///< true when the queue is another one now
    void takeAll(qsizetype first, qsizetype count);

    const Cases &m_cases;
    const QString m_actor;
    std::set<Place> m_due;
    QHash<QString, qint64> m_resultAt; ///< of those in m_due
};

} // namespace desk
