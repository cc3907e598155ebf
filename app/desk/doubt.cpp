// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/lookup.h"

#include <algorithm>

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

Desk::Done<Finding> Desk::lookUpDoubt(QString caseId)
{
    Ending ending("lookUpDoubt", caseId);
    const QPointer<Desk> self(this);
    const domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    if (!file)
        co_return ending.of(tl::unexpected(file.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"doubt"_s));
    if (file->doubts.isEmpty())
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"doubt"_s, u"no call of unknown fate is open"_s));
    // What another case holds is no candidate, and that case may not be in the list yet.
    const domain::Result<void> loaded = co_await m_work->allLoaded();
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"doubt"_s));
    if (!loaded)
        co_return ending.of(tl::unexpected(loaded.error()));
    domain::Result<Finding> finding = co_await lookUp(m_work->client, *file, file->doubts.first());
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"doubt"_s));
    if (finding)
        dropHeld(finding->candidates, m_work->cases, caseId);
    co_return ending.of(finding);
}

Desk::Done<void> Desk::adoptFinding(QString caseId, Finding finding, qsizetype candidate)
{
    Ending ending("adoptFinding", caseId);
    const QPointer<Desk> self(this);
    const domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    if (!file)
        co_return ending.of(tl::unexpected(file.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"doubt"_s));
    const domain::Result<void> loaded = co_await m_work->allLoaded();
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"doubt"_s));
    if (!loaded)
        co_return ending.of(tl::unexpected(loaded.error()));
    const bool open = std::any_of(file->doubts.cbegin(), file->doubts.cend(),
                                  [&](const domain::Doubt &d) { return d.intentId == finding.intentId; });
    // Another case may have taken it since it was looked up.
    QList<Candidate> chosen = finding.candidates.mid(candidate, 1);
    dropHeld(chosen, m_work->cases, caseId);
    if (!open || candidate < 0 || chosen.isEmpty())
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"doubt"_s, u"this finding is out of date"_s));
    QList<domain::Event> facts = factsOf(*file, finding, chosen.first());
    domain::Result<void> settled =
        co_await m_work->settle(caseId, file->summary.personId, finding.intentId, std::nullopt, facts);
    co_return ending.of(settled);
}

Desk::Done<void> Desk::settleAsNotDone(QString caseId)
{
    Ending ending("settleAsNotDone", caseId);
    const QPointer<Desk> self(this);
    const domain::Result<Finding> finding = co_await lookUpDoubt(caseId);
    if (!finding)
        co_return ending.of(tl::unexpected(finding.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"doubt"_s));
    const bool certain = std::any_of(finding->candidates.cbegin(), finding->candidates.cend(),
                                     [](const Candidate &one) { return one.certain; });
    if (certain)
        co_return ending.of(
            domain::fail(domain::ErrorKind::Rule, u"doubt"_s, u"the API shows that it was done"_s));
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row || row->erased)
        co_return ending.of(domain::fail(domain::ErrorKind::Erased, u"doubt"_s));
    QList<domain::Event> events{
        eventbody::intentSettled(caseId, row->personId, finding->intentId, u"refused"_s)};
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return ending.of(recorded);
}

} // namespace desk
