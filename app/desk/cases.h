// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace desk {

/// The cases in memory, newest first. Rows change only after the journal did.
class Cases : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    qsizetype count() const { return m_rows.size(); }
    const domain::Case &at(qsizetype row) const { return m_rows.at(slot(row)); }
    const domain::Case *find(const QString &caseId) const;
    bool isErased(const QString &caseId) const; ///< false when unknown
    qsizetype rowOf(const QString &caseId) const; ///< -1 when unknown
    /// Another case that holds the same name and birth date (for the duplicate hint).
    const domain::Case *similar(const QString &name, const QDate &birthDate,
                                const QString &exceptCaseId) const;

    void reset(QList<domain::Case> cases);
    void update(const domain::Case &changed); ///< adds it in front when new
    /// The API answered about this case and nothing changed: known until the program ends, not journalled,
    /// since a day of polling would bury the facts.
    void seen(const QString &caseId, const QDateTime &at);

Q_SIGNALS:
    void wasReset();
    void aboutToAdd(qsizetype row);
    void added(qsizetype row);
    void changed(qsizetype row);

private:
    // Kept oldest first, so that a new case moves nobody; rows count from the other end.
    qsizetype slot(qsizetype row) const { return m_rows.size() - 1 - row; }
    QList<domain::Case> m_rows;
    QHash<QString, qsizetype> m_slots;
};

} // namespace desk
