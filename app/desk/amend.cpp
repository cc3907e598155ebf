// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/work.h"

#include "domain/choices.h"

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

namespace {

/// What the changed fields held before and hold now, in the flat form that the journal keeps.
std::pair<QMap<QString, QString>, QMap<QString, QString>> oldAndNew(const domain::CaseFile &file,
                                                                    const QMap<QString, QJsonValue> &changes)
{
    const domain::Person &last = file.identified.id.isEmpty() ? file.entered : file.identified;
    const QMap<QString, QString> known = domain::flatten(last);
    QMap<QString, QString> before;
    QMap<QString, QString> after;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        before.insert(it.key(), known.value(it.key()));
        after.insert(it.key(), it.value().toVariant().toString());
    }
    return {before, after};
}

} // namespace

Desk::Done<Amendment> Desk::amend(QString caseId, QMap<QString, QJsonValue> changes)
{
    const QPointer<Desk> self(this);
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (!domain::isUpdatable(it.key()))
            co_return domain::fail(domain::ErrorKind::Rule, u"amend"_s,
                                   u"this field can't be changed: "_s + it.key());
    }
    const domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    if (!file)
        co_return tl::unexpected(file.error());
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"amend"_s);
    const QString personId = file->summary.personId;
    const QString solarisPerson = file->summary.solarisPersonId;
    const QString call = u"PATCH /v1/persons/{id}"_s;
    const domain::Result<QString> begun = co_await m_work->begin(caseId, personId, call);
    if (!begun)
        co_return tl::unexpected(begun.error());
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"amend"_s);

    const domain::Result<solaris::PatchOutcome> outcome =
        co_await m_work->client.patchPerson(solarisPerson, changes);
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"amend"_s);
    Amendment amendment;
    QList<domain::Event> facts;
    std::optional<domain::Error> error;
    if (!outcome) {
        error = outcome.error();
    } else if (outcome->changeRequest) {
        amendment.changeRequestId = outcome->changeRequest->id;
        facts.append(eventbody::changeRequested(caseId, personId, amendment.changeRequestId));
    } else {
        amendment.done = true;
        const auto [before, after] = oldAndNew(*file, changes);
        facts.append(eventbody::personAmended(caseId, personId, before, after));
    }
    const domain::Result<void> settled = co_await m_work->settle(caseId, personId, *begun, error, facts);
    if (error)
        co_return tl::unexpected(*error);
    if (!settled)
        co_return tl::unexpected(settled.error());
    co_return amendment;
}

Desk::Done<void> Desk::authorizeAmendment(QString caseId, QString changeRequestId, QString deliveryMethod)
{
    const QPointer<Desk> self(this);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return m_work->unknown(domain::ErrorKind::NotFound, u"case"_s);
    if (row->erased)
        co_return domain::fail(domain::ErrorKind::Erased, u"amend"_s);
    const QString solarisPerson = row->solarisPersonId;
    const QString personId = row->personId;
    const QString call = u"POST /v1/change_requests/{id}/authorize"_s;
    const domain::Result<QString> begun = co_await m_work->begin(caseId, personId, call);
    if (!begun)
        co_return tl::unexpected(begun.error());
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"amend"_s);
    const domain::Result<solaris::ChangeRequest> authorized =
        co_await m_work->client.authorizeChange(changeRequestId, solarisPerson, deliveryMethod);
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"amend"_s);
    std::optional<domain::Error> error;
    if (!authorized)
        error = authorized.error();
    QList<domain::Event> none;
    const domain::Result<void> settled = co_await m_work->settle(caseId, personId, *begun, error, none);
    if (error)
        co_return tl::unexpected(*error);
    co_return settled;
}

Desk::Done<void> Desk::confirmAmendment(QString caseId, QString changeRequestId, QString tan)
{
    const QPointer<Desk> self(this);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return m_work->unknown(domain::ErrorKind::NotFound, u"case"_s);
    if (row->erased)
        co_return domain::fail(domain::ErrorKind::Erased, u"amend"_s);
    const QString solarisPerson = row->solarisPersonId;
    const QString personId = row->personId;
    const QString call = u"POST /v1/change_requests/{id}/confirm"_s;
    const domain::Result<QString> begun = co_await m_work->begin(caseId, personId, call);
    if (!begun)
        co_return tl::unexpected(begun.error());
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"amend"_s);
    const domain::Result<solaris::ChangeRequest> confirmed =
        co_await m_work->client.confirmChange(changeRequestId, solarisPerson, tan);
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"amend"_s);
    std::optional<domain::Error> error;
    QList<domain::Event> facts;
    if (!confirmed)
        error = confirmed.error();
    else if (confirmed->person)
        facts.append(eventbody::personRead(caseId, personId, *confirmed->person));
    const domain::Result<void> settled = co_await m_work->settle(caseId, personId, *begun, error, facts);
    if (error)
        co_return tl::unexpected(*error);
    co_return settled;
}

} // namespace desk
