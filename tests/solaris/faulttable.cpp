// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulttable.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(u'|');
    cells.removeFirst();
    cells.removeLast();
    for (QString &cell : cells) {
        cell = cell.trimmed();
    }
    return cells;
}

} // namespace

FaultTable::FaultTable()
{
    QFile page(u"" FAULT_TABLE ""_s);
    if (!page.open(QIODevice::ReadOnly)) {
        m_problem = u"the table can't be read"_s;
        return;
    }
    QStringList columns;
    const QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u'|')) {
            columns.clear(); // a table ends
        } else if (columns.isEmpty()) {
            columns = cellsOf(line);
        } else if (!line.startsWith(u"|-")) {
            const QStringList cells = cellsOf(line);
            if (cells.size() != columns.size() || m_rows.contains(cells.first())) {
                m_problem = u"a row too short, too long or twice: "_s + line;
            } else if (columns.first() != u"Fault") {
                m_messages.insert(cells.first(), cells.at(1));
            } else {
                m_order.append(cells.first());
                for (qsizetype i = 1; i < cells.size(); ++i) {
                    m_rows[cells.first()].insert(columns.at(i), cells.at(i));
                }
            }
        }
    }
}

QString FaultTable::cell(const QString &fault, const QString &column) const
{
    return m_rows.value(fault).value(column);
}
