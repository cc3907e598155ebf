// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/work.h"

#include "domain/verdict.h"

#include <algorithm>

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

void keepOrder(domain::Event &intent, const domain::IdentificationOrder &order)
{
    domain::Identification wanted;
    wanted.order = order;
    const QJsonObject body = eventbody::identificationCreated(intent.caseId, intent.personId, wanted).body;
    for (auto it = body.constBegin(); it != body.constEnd(); ++it)
        intent.body.insert(it.key(), it.value());
}

domain::IdentificationOrder orderOf(const domain::CaseFile &file)
{
    for (auto event = file.events.crbegin(); event != file.events.crend(); ++event) {
        if (event->kind != domain::EventKind::IntentSent)
            continue;
        domain::IdentificationOrder order = eventbody::identification(event->body).order;
        if (!order.method.isEmpty())
            return order;
    }
    return {};
}

bool Desk::canGoOn(const domain::Case &row)
{
    if (row.erased || row.inDoubt || !row.openIntents.isEmpty())
        return false;
    return row.solarisPersonId.isEmpty() || row.identificationId.isEmpty() ||
           (!row.requestedAt.isValid() && domain::mayRequest(row.status));
}

Desk::Done<void> Desk::goOn(QString caseId)
{
    Ending ending("goOn", caseId);
    const QPointer<Desk> self(this);
    const domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    if (!file)
        co_return ending.of(tl::unexpected(file.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"go on"_s));
    if (!canGoOn(file->summary))
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"go on"_s, u"this case has nothing left to start"_s));
    const domain::IdentificationOrder order = orderOf(*file);
    if (file->summary.solarisPersonId.isEmpty()) {
        Application application;
        application.caseId = caseId;
        application.consents = file->consents;
        application.person = file->entered;
        application.order = order;
        const domain::Result<QString> registered = co_await registerCustomer(application);
        if (!registered)
            co_return ending.of(tl::unexpected(registered.error()));
        if (!self)
            co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"go on"_s));
        const domain::Case *row = m_work->cases.find(caseId);
        // A person found instead of created may have brought the identification along.
        if (row && !canGoOn(*row))
            co_return ending.of(domain::Result<void>());
    }
    domain::Result<void> identified = co_await identify(caseId, order);
    co_return ending.of(identified);
}

} // namespace desk
