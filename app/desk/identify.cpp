// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/lookup.h"

#include "domain/verdict.h"

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

Desk::Done<void> Desk::identify(QString caseId, domain::IdentificationOrder order)
{
    Ending ending("identify", caseId);
    const QPointer<Desk> self(this);
    const Work::Starting starting(*m_work, caseId);
    if (!starting.isFirst())
        co_return ending.of(Work::underWay());
    domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    if (!file)
        co_return ending.of(tl::unexpected(file.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"identify"_s));
    const QString personId = file->summary.personId;
    const QString solarisPerson = file->summary.solarisPersonId;
    if (solarisPerson.isEmpty() || file->summary.erased)
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"identify"_s, u"the person does not exist at Solaris"_s));
    if (!file->doubts.isEmpty() || !file->pending.isEmpty())
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"identify"_s, u"a call of unknown fate is open"_s));

    QString identificationId = file->summary.identificationId;
    if (identificationId.isEmpty() && wasInDoubt(*file)) {
        const domain::Result<domain::Case> now = co_await m_work->findEarlierIdentification(*file);
        if (!now)
            co_return ending.of(tl::unexpected(now.error()));
        if (!self)
            co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"identify"_s));
        identificationId = now->identificationId;
        if (now->requestedAt.isValid())
            co_return ending.of(domain::Result<void>());
    }
    if (identificationId.isEmpty()) {
        const QString intentId = newId(u"intent"_s);
        QList<domain::Event> intent{
            eventbody::intentSent(caseId, personId, intentId, u"POST /v1/persons/{id}/identifications"_s)};
        keepOrder(intent.first(), order);
        const domain::Result<void> noted = co_await m_work->record(intent);
        if (!noted)
            co_return ending.of(noted);
        if (!self)
            co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"identify"_s));
        const domain::Result<domain::Identification> created =
            co_await m_work->client.createIdentification(solarisPerson, order);
        if (!self)
            co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"identify"_s));
        QList<domain::Event> facts;
        std::optional<domain::Error> error;
        if (created) {
            identificationId = created->id;
            facts.append(eventbody::identificationCreated(caseId, personId, *created));
        } else {
            error = created.error();
        }
        const domain::Result<void> settled =
            co_await m_work->settle(caseId, personId, intentId, error, facts);
        if (error)
            co_return ending.of(tl::unexpected(*error));
        if (!settled || !self)
            co_return ending.of(settled);
    } else if (!file->summary.identificationId.isEmpty() && !domain::mayRequest(file->summary.status)) {
        co_return ending.of(domain::fail(domain::ErrorKind::Rule, u"identify"_s,
                                         u"the identification was requested already"_s));
    }

    const QString call = u"PATCH /v1/persons/{id}/identifications/{id}/request"_s;
    const domain::Result<QString> begun = co_await m_work->begin(caseId, personId, call);
    if (!begun)
        co_return ending.of(tl::unexpected(begun.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"identify"_s));
    const domain::Result<domain::Identification> requested =
        co_await m_work->client.requestIdentification(solarisPerson, identificationId);
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"identify"_s));
    QList<domain::Event> facts;
    std::optional<domain::Error> error;
    if (requested)
        facts.append(eventbody::identificationRequested(caseId, personId, *requested));
    else
        error = requested.error();
    const domain::Result<void> settled = co_await m_work->settle(caseId, personId, *begun, error, facts);
    if (error)
        co_return ending.of(tl::unexpected(*error));
    co_return ending.of(settled);
}

} // namespace desk
