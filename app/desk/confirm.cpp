// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's tan: a change request is authorized, then confirmed (reference 5).
#include "desk/ending.h"
#include "desk/work.h"

#include <algorithm>

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

namespace {

bool isSendingOfATan(const domain::Doubt &doubt)
{
    return doubt.call.endsWith("/authorize"_L1);
}

const domain::OpenChange *find(const domain::CaseFile &file, const QString &changeRequestId)
{
    for (const domain::OpenChange &change : file.changes) {
        if (change.requestId == changeRequestId)
            return &change;
    }
    return nullptr;
}

/// A request that Solaris doesn't know any more is closed: nobody can go on with it.
void closeIfGone(QList<domain::Event> &facts, const domain::Error &error, const domain::Case &row,
                 const QString &changeRequestId)
{
    if (error.kind == domain::ErrorKind::NotFound)
        facts.append(eventbody::changeSettled(row.id, row.personId, changeRequestId, u"gone"_s));
}

} // namespace

Desk::Done<void> Desk::authorizeAmendment(QString caseId, QString changeRequestId, QString deliveryMethod)
{
    Ending ending("authorizeAmendment", caseId);
    const QPointer<Desk> self(this);
    const Work::Starting starting(*m_work, changeOf(caseId));
    if (!starting.isFirst())
        co_return ending.of(Work::underWay());
    const domain::Case *found = m_work->cases.find(caseId);
    if (!found)
        co_return ending.of(m_work->unknown(domain::ErrorKind::NotFound, u"case"_s));
    if (found->erased)
        co_return ending.of(domain::fail(domain::ErrorKind::Erased, u"tan"_s));
    const domain::Case row = *found;
    if (row.inDoubt || !row.openIntents.isEmpty())
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"doubt"_s, u"a call of unknown fate is open"_s));
    const QString call = u"POST /v1/change_requests/{id}/authorize"_s;
    const domain::Result<QString> begun = co_await m_work->begin(caseId, row.personId, call);
    if (!begun)
        co_return ending.of(tl::unexpected(begun.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"tan"_s));
    const domain::Result<solaris::ChangeRequest> authorized =
        co_await m_work->client.authorizeChange(changeRequestId, row.solarisPersonId, deliveryMethod);
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"tan"_s));
    std::optional<domain::Error> error;
    QList<domain::Event> facts;
    if (authorized) {
        facts.append(eventbody::changeAuthorized(caseId, row.personId, changeRequestId, deliveryMethod));
    } else {
        error = authorized.error();
        closeIfGone(facts, *error, row, changeRequestId);
    }
    const domain::Result<void> settled = co_await m_work->settle(caseId, row.personId, *begun, error, facts);
    if (error)
        co_return ending.of(tl::unexpected(*error));
    co_return ending.of(settled);
}

Desk::Done<Amendment> Desk::confirmAmendment(QString caseId, QString changeRequestId, QString tan)
{
    Ending ending("confirmAmendment", caseId);
    const QPointer<Desk> self(this);
    const Work::Starting starting(*m_work, changeOf(caseId));
    if (!starting.isFirst())
        co_return ending.of(Work::underWay());
    const domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    if (!file)
        co_return ending.of(tl::unexpected(file.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"tan"_s));
    const domain::Case row = file->summary;
    if (row.erased)
        co_return ending.of(domain::fail(domain::ErrorKind::Erased, u"tan"_s));
    const domain::OpenChange *change = find(*file, changeRequestId);
    // Whether the tan was sent may be in doubt: that the customer has it settles this.
    const bool onlyTheSending =
        file->pending.isEmpty() && std::all_of(file->doubts.cbegin(), file->doubts.cend(), isSendingOfATan);
    if (!change || !onlyTheSending)
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"doubt"_s, u"there is no change to confirm"_s));
    const domain::FieldChange values = domain::stillOpen(*change, file->current);
    const QString call = u"POST /v1/change_requests/{id}/confirm"_s;
    const domain::Result<QString> begun =
        co_await m_work->begin(caseId, row.personId, call, changeRequestId, values);
    if (!begun)
        co_return ending.of(tl::unexpected(begun.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"tan"_s));
    const domain::Result<solaris::ChangeRequest> confirmed =
        co_await m_work->client.confirmChange(changeRequestId, row.solarisPersonId, tan);
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"tan"_s));
    std::optional<domain::Error> error;
    QList<domain::Event> facts;
    if (confirmed) {
        for (const domain::Doubt &sending : file->doubts)
            facts.append(eventbody::intentSettled(caseId, row.personId, sending.intentId, u"done"_s));
        facts.append(eventbody::personAmended(caseId, row.personId, values));
        facts.append(eventbody::changeSettled(caseId, row.personId, changeRequestId, u"done"_s));
    } else {
        error = confirmed.error();
        closeIfGone(facts, *error, row, changeRequestId);
    }
    const domain::Result<void> settled = co_await m_work->settle(caseId, row.personId, *begun, error, facts);
    if (error)
        co_return ending.of(tl::unexpected(*error));
    if (!settled)
        co_return ending.of(tl::unexpected(settled.error()));
    Amendment amendment;
    amendment.done = true;
    amendment.changeRequestId = changeRequestId;
    if (!self)
        co_return ending.of(amendment);
    const domain::Result<domain::Person> now = co_await readPerson(caseId);
    if (now) {
        amendment.readAgain = true;
        amendment.notTaken = domain::stillOpen({{}, {}, {}, values, {}, {}}, *now).after.keys();
    }
    co_return ending.of(amendment);
}

} // namespace desk
