// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/projection.h"

using namespace Qt::Literals::StringLiterals;

namespace journal {
namespace {

QByteArray context(const domain::Case &row)
{
    return encode({QByteArrayLiteral("identdesk case 1"), row.id.toUtf8(), row.personId.toUtf8()});
}

/// Nothing for a case that nobody decided, as most are.
QByteArray bytesOf(const domain::Deciding &deciding)
{
    if (deciding == domain::Deciding())
        return {};
    return encode({QByteArray::number(int(deciding.stage)), domain::apiText(deciding.decision).toUtf8(),
                   domain::apiText(deciding.other).toUtf8(), deciding.first.toUtf8(),
                   deciding.second.toUtf8()});
}

bool setDeciding(domain::Deciding &deciding, QByteArrayView plain)
{
    if (plain.isEmpty())
        return true;
    const QByteArray bytes = plain.toByteArray();
    const auto columns = decode(bytes);
    if (!columns || columns->size() != 5)
        return false;
    deciding.stage = domain::Deciding::Stage(columns->at(0).toInt());
    deciding.decision = domain::decisionFrom(QString::fromUtf8(columns->at(1)));
    deciding.other = domain::decisionFrom(QString::fromUtf8(columns->at(2)));
    deciding.first = QString::fromUtf8(columns->at(3));
    deciding.second = QString::fromUtf8(columns->at(4));
    return true;
}

// Texts after one another and no JSON: half a million of them are read at a start.
QByteArray personalColumns(const domain::Case &row)
{
    QList<QByteArray> columns{row.name.toUtf8(),
                              QByteArray::number(row.birthDate.toJulianDay()),
                              row.solarisPersonId.toUtf8(),
                              row.identificationId.toUtf8(),
                              row.robot.toUtf8(),
                              row.notes.toUtf8(),
                              bytesOf(row.deciding)};
    for (const QString &intent : row.openIntents)
        columns.append(intent.toUtf8());
    return encode(columns);
}

bool setPersonalColumns(domain::Case &row, const QByteArray &plain)
{
    const auto columns = decode(plain);
    if (!columns || columns->size() < 7)
        return false;
    row.name = QString::fromUtf8(columns->at(0));
    row.birthDate = QDate::fromJulianDay(columns->at(1).toLongLong());
    row.solarisPersonId = QString::fromUtf8(columns->at(2));
    row.identificationId = QString::fromUtf8(columns->at(3));
    row.robot = QString::fromUtf8(columns->at(4));
    row.notes = QString::fromUtf8(columns->at(5));
    if (!setDeciding(row.deciding, columns->at(6)))
        return false;
    for (const QByteArrayView intent : columns->mid(7))
        row.openIntents.append(QString::fromUtf8(intent));
    return true;
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
    CaseRow stored{row, {}, {}, 0};
    if (!row.erased)
        stored.sealed = keys::seal(key, personalColumns(row), context(row));
    return stored;
}

domain::Result<domain::Case> openedRow(const CaseRow &row, const keys::Key &key)
{
    domain::Case opened = row.facts;
    if (opened.erased)
        return opened;
    auto plain = keys::open(key, row.sealed, context(opened));
    if (!plain)
        return domain::Failure(plain.error());
    const bool read = setPersonalColumns(opened, *plain);
    keys::wipe(*plain);
    if (!read)
        return domain::fail(domain::ErrorKind::Damaged, u"journal case"_s,
                            u"a case's columns are not whole"_s);
    return opened;
}

} // namespace journal
