// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/work.h"

#include "domain/handofflink.h"
#include "domain/timeline.h"
#include "domain/verdict.h"

namespace desk {

using namespace Qt::Literals::StringLiterals;

Desk::Done<Handoff> Desk::handOver(QString caseId, QString how)
{
    Ending ending("handOver", caseId);
    const QPointer<Desk> self(this);
    const domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    if (!file)
        co_return ending.of(tl::unexpected(file.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"handover"_s));
    const domain::Case &row = file->summary;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!domain::mayHandOver(row.status, row.requestedAt, now))
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"handover"_s, u"the link can't be used in this status"_s));
    const domain::LinkFault fault = domain::linkFault(file->identification.url, environment());
    if (fault != domain::LinkFault::None)
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"link"_s, u"the link is not one of IDnow's"_s));
    Handoff handoff;
    handoff.link = QUrl(file->identification.url, QUrl::StrictMode);
    handoff.validUntil = domain::linkValidUntil(row);
    QList<domain::Event> events{domain::eventbody::handedOver(caseId, row.personId, how)};
    const domain::Result<void> recorded = co_await m_work->record(events);
    if (!recorded)
        co_return ending.of(tl::unexpected(recorded.error()));
    co_return ending.of(handoff);
}

} // namespace desk
