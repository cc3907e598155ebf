// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/work.h"

#include "domain/verdict.h"

namespace desk {

using namespace Qt::Literals::StringLiterals;

Desk::Done<Handoff> Desk::handOver(QString caseId, QString how)
{
    const QPointer<Desk> self(this);
    const domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    if (!file)
        co_return tl::unexpected(file.error());
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"handover"_s);
    const domain::Case &row = file->summary;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!domain::mayHandOver(row.status, row.requestedAt, now))
        co_return domain::fail(domain::ErrorKind::Rule, u"handover"_s,
                               u"the link can't be used in this status"_s);
    Handoff handoff;
    handoff.link = QUrl(file->identification.url, QUrl::StrictMode);
    handoff.validUntil = row.requestedAt.addDays(domain::urlValidDays);
    handoff.estimatedWaitingTime = file->identification.estimatedWaitingTime;
    if (!domain::isAllowedLink(handoff.link, environment()))
        co_return domain::fail(domain::ErrorKind::Rule, u"handover"_s,
                               u"the link leads to a host that is not allowed"_s);
    QList<domain::Event> events{domain::eventbody::handedOver(caseId, row.personId, how)};
    const domain::Result<void> recorded = co_await m_work->record(events);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    co_return handoff;
}

} // namespace desk
