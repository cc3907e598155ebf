// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/lookup.h"

#include "domain/choices.h"

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

namespace {

domain::FieldChange updatableDifference(const domain::Person &known, const domain::Person &now)
{
    const QMap<QString, QString> before = domain::flatten(known);
    const QMap<QString, QString> after = domain::flatten(now);
    domain::FieldChange values;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!domain::isUpdatable(it.key()) || before.value(it.key()) == it.value())
            continue;
        values.before.insert(it.key(), before.value(it.key()));
        values.after.insert(it.key(), it.value());
    }
    return values;
}

} // namespace

QList<domain::Event> factsOf(const domain::CaseFile &file, const Finding &finding, const Candidate &chosen)
{
    const QString caseId = file.summary.id;
    const QString personId = file.summary.personId;
    QList<domain::Event> facts;
    switch (finding.about) {
    case Finding::About::Customer: {
        domain::Person person = file.entered;
        person.id = chosen.person.id;
        facts.append(eventbody::personCreated(caseId, personId, person));
        break;
    }
    case Finding::About::Change: {
        const SentChange sent = sentBy(file, finding.intentId);
        domain::FieldChange values = sent.values;
        if (!chosen.certain)
            values = updatableDifference(file.current, chosen.person);
        facts.append(eventbody::personAmended(caseId, personId, values));
        if (chosen.certain && !sent.requestId.isEmpty())
            facts.append(eventbody::changeSettled(caseId, personId, sent.requestId, u"done"_s));
        return facts;
    }
    case Finding::About::Identification:
    case Finding::About::Link:
    case Finding::About::Tan: break;
    }
    const domain::Identification &seen = chosen.identification;
    if (!seen.id.isEmpty() && file.summary.identificationId.isEmpty())
        facts.append(eventbody::identificationCreated(caseId, personId, seen));
    if (!seen.id.isEmpty() && !seen.url.isEmpty())
        facts.append(eventbody::identificationRequested(caseId, personId, seen));
    return facts;
}

Desk::Done<bool> Desk::Work::findEarlierPerson(QString caseId)
{
    const QPointer<const Cases> here = life();
    const domain::Result<domain::CaseFile> file = co_await fileOf(caseId);
    if (!file)
        co_return tl::unexpected(file.error());
    if (!wasInDoubt(*file))
        co_return false;
    domain::Result<QList<Candidate>> found = co_await findPersons(client, file->entered);
    if (!here)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"register"_s);
    if (!found)
        co_return tl::unexpected(found.error());
    const domain::Result<void> loaded = co_await allLoaded();
    if (!loaded)
        co_return tl::unexpected(loaded.error());
    dropHeld(*found, cases, caseId);
    if (found->size() != 1 || !found->first().certain)
        co_return false;
    Finding finding;
    finding.candidates = *found;
    QList<domain::Event> facts = factsOf(*file, finding, finding.candidates.first());
    const domain::Result<void> recorded = co_await record(facts);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    co_return true;
}

Desk::Done<domain::Case> Desk::Work::findEarlierIdentification(domain::CaseFile file)
{
    const QPointer<const Cases> here = life();
    domain::Person person = file.entered;
    person.id = file.summary.solarisPersonId;
    domain::Result<QList<Candidate>> found = co_await findIdentifications(client, person);
    if (!here)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"identify"_s);
    if (!found)
        co_return tl::unexpected(found.error());
    Finding finding;
    finding.about = Finding::About::Identification;
    if (found->isEmpty())
        co_return file.summary;
    finding.candidates.append(found->last());
    QList<domain::Event> facts = factsOf(file, finding, finding.candidates.first());
    const domain::Result<void> recorded = co_await record(facts);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    const domain::Case *row = cases.find(file.summary.id);
    co_return row ? *row : file.summary;
}

} // namespace desk
