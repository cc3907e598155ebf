// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/work.h"

#include "desk/nextsignal.h"

#include <QCoroFuture>
#include <QUuid>

namespace desk {

using namespace Qt::Literals::StringLiterals;

QString changeOf(const QString &caseId)
{
    return u"change of "_s + caseId;
}

QString newId(const QString &prefix)
{
    return prefix + u'-' + QUuid::createUuid().toString(QUuid::Id128);
}

Desk::Work::Work(solaris::Client &api, journal::Journal &log, QString who)
    : client(api)
    , journal(log)
    , actor(std::move(who))
    , keptList(log.folder(), api.environment())
{
}

Desk::Work::Starting::Starting(Work &work, QString what)
    : m_work(work)
    , m_here(work.life())
    , m_what(std::move(what))
    , m_isFirst(!work.starting.contains(m_what))
{
    m_work.starting.insert(m_what);
}

Desk::Work::Starting::~Starting()
{
    if (m_here && m_isFirst)
        m_work.starting.remove(m_what);
}

domain::Failure Desk::Work::underWay()
{
    return domain::fail(domain::ErrorKind::Rule, u"under way"_s, u"the same is being done already"_s);
}

Desk::Done<void> Desk::Work::record(QList<domain::Event> events)
{
    for (domain::Event &event : events) {
        event.actor = actor;
        if (event.kind == domain::EventKind::IntentSent)
            begun.insert(domain::eventbody::intentId(event.body));
    }
    const QPointer<const Cases> here = life();
    const domain::Result<QList<domain::Event>> written = co_await journal.append(events);
    if (!here)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"journal"_s);
    if (!written)
        co_return tl::unexpected(written.error());
    domain::Result<void> shown = co_await reflected(*written);
    co_return shown;
}

Desk::Done<void> Desk::Work::reflected(QList<domain::Event> events)
{
    // The journal tells this thread about the rows by a queued signal.
    const QPointer<const Cases> here = life();
    while (here && !events.isEmpty() && seenSeq < events.last().seq)
        co_await nextSignal(journal, &journal::Journal::appended);
    if (!here)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"journal"_s);
    co_return domain::Result<void>();
}

Desk::Done<domain::CaseFile> Desk::Work::fileOf(QString caseId)
{
    const QPointer<const Cases> here = life();
    domain::Result<domain::CaseFile> file = co_await journal.file(caseId);
    if (!here)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"case"_s);
    if (file)
        domain::doubtLeftOpen(*file, leftOpen);
    co_return file;
}

Desk::Done<QString> Desk::Work::begin(QString caseId, QString personId, QString call, QString changeRequestId,
                                      domain::FieldChange values)
{
    const QString intentId = newId(u"intent"_s);
    QList<domain::Event> intent{domain::eventbody::intentSent(caseId, personId, intentId, call)};
    if (!values.isEmpty())
        domain::eventbody::keepChange(intent.first(), changeRequestId, values);
    const domain::Result<void> noted = co_await record(intent);
    if (!noted)
        co_return tl::unexpected(noted.error());
    co_return intentId;
}

Desk::Done<void> Desk::Work::settle(QString caseId, QString personId, QString intentId,
                                    std::optional<domain::Error> error, QList<domain::Event> facts)
{
    QString outcome = u"done"_s;
    if (error)
        outcome = error->kind == domain::ErrorKind::FateUnknown ? u"unknown"_s : u"refused"_s;
    QList<domain::Event> events{
        domain::eventbody::intentSettled(caseId, personId, intentId, outcome, error ? &*error : nullptr)};
    events.append(facts);
    domain::Result<void> recorded = co_await record(events);
    if (!recorded && recorded.error().kind == domain::ErrorKind::Cancelled)
        co_return recorded; // the desk is gone
    if (!recorded && recorded.error().kind != domain::ErrorKind::Erased) {
        // What the call did is known to nobody but the API now: as after a crash, it must be looked up.
        leftOpen.insert(intentId);
        if (const domain::Case *row = cases.find(caseId)) {
            domain::Case doubtful = *row;
            domain::doubtLeftOpen(doubtful, leftOpen);
            cases.update(doubtful);
            doubted(caseId);
        }
    }
    co_return recorded;
}

Desk::Done<void> Desk::Work::erase(QString personId, QString why)
{
    const QPointer<const Cases> here = life();
    const domain::Result<QList<domain::Event>> proof = co_await journal.erase(personId, why, actor);
    if (!proof)
        co_return tl::unexpected(proof.error());
    if (!here)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"journal"_s);
    domain::Result<void> shown = co_await reflected(*proof);
    co_return shown;
}

} // namespace desk
