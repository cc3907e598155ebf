// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/projection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace journal {
namespace {

QByteArray context(const domain::Case &row)
{
    return encode({QByteArrayLiteral("identdesk case 1"), row.id.toUtf8(), row.personId.toUtf8()});
}

QByteArray personalColumns(const domain::Case &row)
{
    return QJsonDocument(QJsonObject{
                             {u"name"_s, row.name},
                             {u"birth"_s, row.birthDate.toString(Qt::ISODate)},
                             {u"person"_s, row.solarisPersonId},
                             {u"ident"_s, row.identificationId},
                             {u"robot"_s, row.robot},
                             {u"intents"_s, QJsonArray::fromStringList(row.openIntents)},
                         })
        .toJson(QJsonDocument::Compact);
}

void setPersonalColumns(domain::Case &row, const QByteArray &plain)
{
    const QJsonObject columns = QJsonDocument::fromJson(plain).object();
    row.name = columns.value("name"_L1).toString();
    row.birthDate = QDate::fromString(columns.value("birth"_L1).toString(), Qt::ISODate);
    row.solarisPersonId = columns.value("person"_L1).toString();
    row.identificationId = columns.value("ident"_L1).toString();
    row.robot = columns.value("robot"_L1).toString();
    const QJsonArray intents = columns.value("intents"_L1).toArray();
    for (const auto &intent : intents)
        row.openIntents.append(intent.toString());
}

} // namespace

void fold(domain::Case &row, const domain::Event &event)
{
    // A case exists from its first event on, whatever kind a newer program gave it.
    if (row.id.isEmpty()) {
        row.id = event.caseId;
        row.personId = event.personId;
    }
    domain::apply(row, event);
}

CaseRow sealedRow(const domain::Case &row, const keys::Key &key)
{
    CaseRow stored{row, {}, {}};
    if (!row.erased)
        stored.sealed = keys::seal(key, personalColumns(row), context(row));
    return stored;
}

domain::Result<domain::Case> openedRow(const CaseRow &row, const keys::Key &key)
{
    domain::Case opened = row.facts;
    if (opened.erased)
        return opened;
    const auto plain = keys::open(key, row.sealed, context(opened));
    if (!plain)
        return domain::Failure(plain.error());
    setPersonalColumns(opened, *plain);
    return opened;
}

} // namespace journal
