// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sqlitestore.h"
#include "journal/sqlitevalues.h"

// The projection's table.
namespace journal {

#define CASE_COLUMNS                                                                                         \
    "case_id, person_id, status, failure_reason, method, opened_at, requested_at, status_since, "            \
    "last_seen_at, completed_at, in_doubt, alarm, collected, erased, sealed"

domain::Result<void> SqliteStore::putCase(const CaseRow &row)
{
    const domain::Case &facts = row.facts;
    return exec(
        u"INSERT INTO cases (" CASE_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (case_id) DO UPDATE SET person_id = excluded.person_id, status = excluded.status, "
        "failure_reason = excluded.failure_reason, method = excluded.method, opened_at = excluded.opened_at, "
        "requested_at = excluded.requested_at, status_since = excluded.status_since, "
        "last_seen_at = excluded.last_seen_at, completed_at = excluded.completed_at, "
        "in_doubt = excluded.in_doubt, alarm = excluded.alarm, collected = excluded.collected, "
        "erased = excluded.erased, sealed = excluded.sealed",
        {text(facts.id), text(facts.personId), text(facts.status.text), text(facts.failureReason),
         text(facts.method), time(facts.openedAt), time(facts.requestedAt), time(facts.statusSince),
         time(facts.lastSeenAt), time(facts.completedAt), int(facts.inDoubt), storedAlarm(facts),
         int(facts.collected), int(facts.erased), blob(row.sealed)});
}

domain::Result<std::optional<CaseRow>> SqliteStore::caseRow(const QString &caseId)
{
    // Most often it is a new one, and Qt looks at each column of a result before it looks for a row.
    const auto known = bytes(u"SELECT 1 FROM cases WHERE case_id = ?", {text(caseId)});
    if (!known)
        return domain::Failure(known.error());
    if (!known->has_value())
        return std::nullopt;
    auto found = run(u"SELECT " CASE_COLUMNS " FROM cases WHERE case_id = ?", {text(caseId)});
    if (!found)
        return domain::Failure(found.error());
    if ((*found)->next())
        return caseAt(**found);
    return ended<std::optional<CaseRow>>(**found, std::nullopt);
}

domain::Result<QList<CaseRow>> SqliteStore::casesBefore(qint64 nr, int count)
{
    auto found = run(u"SELECT " CASE_COLUMNS ", "
                     "(SELECT wrapped FROM person_keys WHERE person_keys.person_id = cases.person_id), nr "
                     "FROM cases WHERE nr < ? ORDER BY nr DESC LIMIT ?",
                     {nr, count});
    if (!found)
        return domain::Failure(found.error());
    QList<CaseRow> rows;
    rows.reserve(count);
    while ((*found)->next()) {
        CaseRow row = caseAt(**found);
        row.facts.status.text = shared(row.facts.status.text);
        row.facts.failureReason = shared(row.facts.failureReason);
        row.facts.method = shared(row.facts.method);
        row.wrapped = (*found)->value(15).toByteArray();
        row.nr = (*found)->value(16).toLongLong();
        rows.append(std::move(row));
    }
    return ended(**found, std::move(rows));
}

// The open columns hold words of the API, few by nature; a bound all the same, should a server make them up.
QString SqliteStore::shared(const QString &text)
{
    constexpr qsizetype enough = 1000;
    if (const auto known = m_shared.constFind(text); known != m_shared.cend())
        return *known;
    if (m_shared.size() < enough)
        m_shared.insert(text);
    return text;
}

domain::Result<void> SqliteStore::clearCases()
{
    return exec(u"DELETE FROM cases");
}

} // namespace journal
