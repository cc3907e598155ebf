// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/duelist.h"

#include <QSet>
#include <algorithm>

namespace ui {

QList<DuePerson> duePersons(const desk::Cases &cases, int years, const QDate &today)
{
    const QDate horizon = today.addDays(daysAhead);
    // First whom it may concern: few among very many. Only for these all cases are looked at.
    QSet<QString> persons;
    for (qsizetype i = 0; i < cases.count(); ++i) {
        const std::optional<domain::DueDate> due = domain::dueDate(cases.at(i), years);
        if (due && due->day <= horizon)
            persons.insert(cases.at(i).personId);
    }
    QHash<QString, DuePerson> found;
    for (qsizetype i = 0; !persons.isEmpty() && i < cases.count(); ++i) {
        const domain::Case &row = cases.at(i);
        const std::optional<domain::DueDate> due = domain::dueDate(row, years);
        if (!due || !persons.contains(row.personId))
            continue;
        const auto known = found.find(row.personId);
        if (known == found.end()) {
            found.insert(row.personId, DuePerson{row.id, row.personId, *due, false, 1});
            continue;
        }
        ++known->cases;
        if (domain::later(known->due, *due) != known->due) {
            known->due = *due;
            known->caseId = row.id;
        }
    }
    QList<DuePerson> list;
    for (DuePerson person : std::as_const(found)) {
        if (person.due.day > horizon)
            continue;
        person.isDue = person.due.day <= today;
        list.append(person);
    }
    std::sort(list.begin(), list.end(), [](const DuePerson &a, const DuePerson &b) {
        return a.due.day != b.due.day ? a.due.day < b.due.day : a.caseId < b.caseId;
    });
    return list;
}

QDate nextDueDay(const desk::Cases &cases, int years, const QDate &today)
{
    QDate next;
    for (qsizetype i = 0; i < cases.count(); ++i) {
        const std::optional<domain::DueDate> due = domain::dueDate(cases.at(i), years);
        if (due && due->day > today.addDays(daysAhead) && (!next.isValid() || due->day < next))
            next = due->day;
    }
    return next;
}

} // namespace ui
