// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/lookup.h"

#include "domain/choices.h"

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

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
        if (!file.identified.id.isEmpty())
            return {eventbody::personRead(caseId, personId, chosen.person)};
        QMap<QString, QString> before;
        QMap<QString, QString> after;
        const QMap<QString, QString> known = domain::flatten(file.entered);
        const QMap<QString, QString> now = domain::flatten(chosen.person);
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            if (!domain::isUpdatable(it.key()) || known.value(it.key()) == it.value())
                continue;
            before.insert(it.key(), known.value(it.key()));
            after.insert(it.key(), it.value());
        }
        return {eventbody::personAmended(caseId, personId, before, after)};
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
    const domain::Result<domain::CaseFile> file = co_await fileOf(caseId);
    if (!file)
        co_return tl::unexpected(file.error());
    if (!wasInDoubt(*file))
        co_return false;
    domain::Result<QList<Candidate>> found = co_await findPersons(client, file->entered);
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
    domain::Person person = file.entered;
    person.id = file.summary.solarisPersonId;
    domain::Result<QList<Candidate>> found = co_await findIdentifications(client, person);
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
