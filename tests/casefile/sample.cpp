// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sample.h"

#include "domain/eventbody.h"

using namespace Qt::Literals::StringLiterals;

namespace sample {
namespace {

const QString caseId = u"case-0123456789abcdef0123456789abcdef"_s;
const QString personId = u"p-0123456789abcdef0123456789abcdef"_s;
const QDateTime start(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

domain::Identification seen(const QString &status, const QString &reason = {})
{
    domain::Identification identification;
    identification.id = u"5a1c5a1c5a1ccidt"_s;
    identification.status = domain::statusFromApi(status);
    identification.failureReason = reason;
    identification.reference = u"TS2-SECRET"_s;
    identification.url = u"https://go.test.idnow.de/app/TS2-SECRET"_s;
    return identification;
}

domain::Consent consent(domain::ConsentKind kind, const QString &id)
{
    domain::Consent given;
    given.kind = kind;
    given.textId = id;
    given.title = id;
    given.version = u"2026-01"_s;
    given.language = u"de"_s;
    given.sha256 = QString(64, u'a');
    given.capturedBy = u"clerk.one"_s;
    given.at = start;
    return given;
}

class Story {
public:
    void add(domain::Event event, domain::Source source = domain::Source::User)
    {
        event.seq = ++m_seq;
        event.at = start.addSecs(m_seq * 61);
        event.source = source;
        event.actor = u"clerk.one"_s;
        event.caseId = caseId;
        event.personId = personId;
        domain::apply(file, event);
    }
    domain::CaseFile file;

private:
    qint64 m_seq = 40;
};

void add(casefile::Facts &facts, domain::Event event, const QString &actor)
{
    const domain::Event last = facts.file.events.constLast();
    event.seq = facts.journalSeq = last.seq + 1;
    event.at = last.at.addSecs(61);
    event.actor = actor;
    domain::apply(facts.file, event);
}

} // namespace

void note(casefile::Facts &facts, const QString &actor, const QString &text)
{
    add(facts, domain::eventbody::noteAdded(caseId, personId, text), actor);
}

void rule(casefile::Facts &facts, const QString &actor, const domain::Ruling &ruling)
{
    add(facts, domain::eventbody::decided(caseId, personId, ruling), actor);
}

keys::SigningKey deskKey()
{
    return keys::SigningKey::of(*keys::Key::fromBytes(QByteArray(keys::Key::size, 'k')));
}

casefile::Facts facts(int events)
{
    namespace eventbody = domain::eventbody;
    domain::Person person;
    person.firstName = u"Erika"_s;
    person.lastName = u"Mustermann"_s;
    person.birthDate = QDate(1980, 2, 29);
    person.address = {u"Heidestraße 17"_s, {}, u"51147"_s, u"Köln"_s, u"DE"_s, {}};

    Story story;
    story.add(eventbody::caseOpened(caseId, personId, u"sandbox"_s));
    story.add(eventbody::consentGiven(caseId, personId,
                                      consent(domain::ConsentKind::TermsAndConditions, u"terms"_s)));
    story.add(
        eventbody::consentGiven(caseId, personId, consent(domain::ConsentKind::DataProcessing, u"data"_s)));
    person.id = u"11111111111111cper"_s;
    story.add(eventbody::personCreated(caseId, personId, person), domain::Source::Reply);
    story.add(eventbody::identificationRequested(caseId, personId, seen(u"pending"_s)),
              domain::Source::Reply);
    story.add(eventbody::statusObserved(caseId, personId, seen(u"failed"_s), domain::Source::Poll),
              domain::Source::Poll);
    story.add(eventbody::statusObserved(caseId, personId, seen(u"successful"_s), domain::Source::Webhook),
              domain::Source::Webhook);
    person.firstName = u"Erika Maria"_s;
    story.add(eventbody::personRead(caseId, personId, person), domain::Source::Reply);
    while (story.file.events.size() < events)
        story.add(eventbody::noteAdded(caseId, personId, u"Called back.\nWill send the bill."_s));

    casefile::Facts facts;
    facts.file = story.file;
    facts.enteredAt = start;
    facts.identifiedAt = facts.currentAt = start.addSecs(3000);
    facts.fields = {
        {u"First name"_s,
         u"Erika"_s,
         u"Erika Maria"_s,
         u"Erika Maria"_s,
         true,
         false,
         u"changed in the review"_s,
         {}},
        {u"Last name"_s, u"Mustermann"_s, u"Mustermann"_s, u"Mustermann"_s, false, false, {}, {}}};
    domain::KycDocument document;
    document.id = u"22222222222222cdoc"_s;
    document.name = u"id-front.jpg"_s;
    document.type = u"ID_FRONT"_s;
    document.contentType = u"image/jpeg"_s;
    document.createdAt = start;
    facts.documents << casefile::DocumentFact{
        document, 5, QString::fromLatin1(keys::sha256("front").toHex()), {}, u"papers/01 id-front.jpg"_s};
    document.type = u"KYC_REPORT"_s;
    facts.documents << casefile::DocumentFact{document, -1, {}, u"Solaris does not know it any more."_s, {}};
    facts.environment = u"sandbox"_s;
    facts.exporter = u"clerk.two"_s;
    facts.at = start.addDays(1);
    facts.journalSeq = story.file.events.constLast().seq;
    facts.journalHash = QByteArray(32, '\x5c');
    return facts;
}

} // namespace sample
