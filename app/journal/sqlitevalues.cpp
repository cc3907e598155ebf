// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sqlitevalues.h"

#include "journal/schema.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace journal {
namespace {

QDateTime time(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace

QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant blob(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

QVariant time(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}

Row rowAt(const QSqlQuery &query)
{
    Row row;
    row.seq = query.value(0).toLongLong();
    row.at = query.value(1).toLongLong();
    row.kind = query.value(2).toByteArray();
    row.source = query.value(3).toByteArray();
    row.actor = query.value(4).toByteArray();
    row.caseId = query.value(5).toByteArray();
    row.personId = query.value(6).toByteArray();
    row.sealed = query.value(7).toByteArray();
    row.prev = query.value(8).toByteArray();
    row.hash = query.value(9).toByteArray();
    return row;
}

domain::Result<void> endOf(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return sqlFailure(u"journal"_s, query.lastError());
    return {};
}

int storedAlarm(const domain::Case &facts)
{
    return facts.alarm ? 1 + int(facts.alarmSeen) : 0;
}

CaseRow caseAt(const QSqlQuery &query)
{
    CaseRow row;
    domain::Case &facts = row.facts;
    facts.id = query.value(0).toString();
    facts.personId = query.value(1).toString();
    if (const QString status = query.value(2).toString(); !status.isEmpty())
        facts.status = domain::statusFromApi(status);
    facts.failureReason = query.value(3).toString();
    facts.method = query.value(4).toString();
    facts.openedAt = time(query.value(5));
    facts.requestedAt = time(query.value(6));
    facts.statusSince = time(query.value(7));
    facts.lastSeenAt = time(query.value(8));
    facts.completedAt = time(query.value(9));
    facts.inDoubt = query.value(10).toBool();
    facts.alarm = query.value(11).toInt() > 0;
    facts.alarmSeen = query.value(11).toInt() > 1;
    facts.collected = query.value(12).toBool();
    facts.erased = query.value(13).toBool();
    row.sealed = query.value(14).toByteArray();
    return row;
}

} // namespace journal
