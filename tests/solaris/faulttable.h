// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// faulttable.md: what each fault must lead to, and what the user reads of it.
class FaultTable {
public:
    /// Reads the page next to the tests; what is wrong with it is said by problem().
    FaultTable();

    const QString &problem() const { return m_problem; }
    QStringList faults() const { return m_order; }
    /// The cell of a fault in a column ("Token", "Read", "File", "Send", "Remove", "Then"); empty when the
    /// table lacks it.
    QString cell(const QString &fault, const QString &column) const;
    /// How the text begins that a user reads of a call that ends so: a kind of error, or a code of Tls.
    QString message(const QString &end) const { return m_messages.value(end); }

private:
    QString m_problem;
    QStringList m_order;
    QHash<QString, QHash<QString, QString>> m_rows;
    QHash<QString, QString> m_messages;
};
