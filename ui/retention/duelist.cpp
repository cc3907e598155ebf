// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/duelist.h"

#include <QSet>
#include <algorithm>

namespace ui {
namespace {

/// One more case of this person: the data are due with the last one.
void add(DuePerson &person, const QString &caseId, const domain::DueDate &due)
{
    ++person.cases;
    if (domain::later(person.due, due) == person.due)
        return;
    person.due = due;
    person.caseId = caseId;
}

} // namespace

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
        if (known == found.end())
            found.insert(row.personId, DuePerson{row.id, row.personId, *due, false, 1});
        else
            add(*known, row.id, *due);
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

std::optional<DuePerson> duePerson(const desk::Cases &cases, const QString &personId, int years,
                                   const QDate &today)
{
    std::optional<DuePerson> person;
    for (qsizetype i = 0; i < cases.count(); ++i) {
        const domain::Case &row = cases.at(i);
        if (row.personId != personId)
            continue;
        const std::optional<domain::DueDate> due = domain::dueDate(row, years);
        if (due && !person)
            person = DuePerson{row.id, personId, *due, false, 1};
        else if (due)
            add(*person, row.id, *due);
    }
    if (!person || person->due.day > today.addDays(daysAhead))
        return std::nullopt;
    person->isDue = person->due.day <= today;
    return person;
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
