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
    const domain::Case &at(qsizetype row) const { return m_rows.at(row); }
    const domain::Case *find(const QString &caseId) const;
    qsizetype rowOf(const QString &caseId) const; ///< -1 when unknown

    void reset(QList<domain::Case> cases);
    void update(const domain::Case &changed); ///< adds it in front when new

Q_SIGNALS:
    void wasReset();
    void aboutToAdd(qsizetype row);
    void added(qsizetype row);
    void changed(qsizetype row);

private:
    QList<domain::Case> m_rows;
    QHash<QString, qsizetype> m_index; ///< counted from the end, so that adding in front moves nobody
};

} // namespace desk
