// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sections.h"

#include "domain/choices.h"
#include "domain/documenttype.h"
#include "domain/eventbody.h"
#include "domain/handover.h"
#include "domain/nextmove.h"
#include "domain/retention.h"
#include "domain/transition.h"
#include "domain/visibleruling.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace casefile {
namespace {

namespace eventbody = domain::eventbody;

struct CaseEvents {
    Q_DECLARE_TR_FUNCTIONS(CaseEvents)
};

QString outcomeWord(const domain::Event &event)
{
    const QString outcome = eventbody::outcome(event.body);
    const QString error = eventbody::errorText(event.body);
    QString word = outcome;
    if (outcome == "done"_L1)
        word = CaseEvents::tr("done");
    else if (outcome == "refused"_L1)
        word = CaseEvents::tr("refused");
    else if (outcome == "unknown"_L1)
        //: it is not known whether a request was carried out
        word = CaseEvents::tr("not known");
    return error.isEmpty() ? word : QString(word % u": "_s % error);
}

QString documentWord(const domain::CaseFile &file, const QString &id)
{
    for (const domain::KycDocument &document : file.documents) {
        if (document.id == id)
            return domain::documentTypeWord(document.type);
    }
    return id;
}

/// Names of the fields alone: what they were and are stands with the person.
QString fieldsOf(const domain::Event &event)
{
    QStringList labels;
    const QMap<QString, QString> after = eventbody::values(event.body).after;
    for (auto at = after.cbegin(); at != after.cend(); ++at)
        labels << domain::fieldLabel(at.key());
    return labels.join(u", "_s);
}

QString erasureWord(const QString &why)
{
    const std::optional<domain::ErasureReason> reason = domain::erasureReasonFrom(why);
    return reason ? domain::erasureReasonWord(*reason) : why;
}

/// Empty where no reason may be given, whatever the API sent.
QString reasonOf(domain::Status status, const QString &code)
{
    return domain::disclosesReason(status) ? code : QString();
}

QString seenStatus(const domain::Event &event)
{
    const domain::Identification seen = eventbody::identification(event.body);
    if (seen.status.text.isEmpty())
        return {};
    const QString word = domain::statusWord(seen.status);
    const QString reason = reasonOf(seen.status.value, seen.failureReason);
    return reason.isEmpty() ? word : QString(word % u", "_s % reason);
}

QString detailOf(const domain::CaseFile &file, const domain::Event &event)
{
    using enum domain::EventKind;
    switch (event.kind) {
    case ConsentGiven: return domain::consentWord(eventbody::consent(event.body));
    case IntentSent: return eventbody::call(event.body);
    case IntentSettled: return outcomeWord(event);
    case PersonAmended:
    case ChangeRequested: return fieldsOf(event);
    case ChangeSettled: return outcomeWord(event);
    case IdentificationCreated:
    case IdentificationRequested:
    case StatusObserved: return seenStatus(event);
    case HandedOver: return domain::handoverWord(eventbody::text(event.body));
    case DocumentsListed: return QString::number(eventbody::documents(event.body).size());
    case DocumentViewed:
    case DocumentExported: return documentWord(file, eventbody::documentId(event.body));
    case NoteAdded: return eventbody::text(event.body);
    case PersonErased: return erasureWord(eventbody::text(event.body));
    case CaseExported: return u"SHA-256 "_s + eventbody::sha256(event.body);
    default: return {}; // a decision stands with the decisions, where it may be seen
    }
}

} // namespace

QString sourceWord(domain::Source source)
{
    switch (source) {
    case domain::Source::User:
        //: how the desk came to know a fact: somebody did it here
        return CaseEvents::tr("done here");
    case domain::Source::Reply:
        //: how the desk came to know a fact: the API's answer to a call
        return CaseEvents::tr("reply");
    case domain::Source::Poll:
        //: how the desk came to know a fact: it asked
        return CaseEvents::tr("poll");
    case domain::Source::Webhook:
        //: how the desk came to know a fact: Solaris called
        return CaseEvents::tr("webhook");
    case domain::Source::OtherDesk:
        //: how the desk came to know a fact: a colleague's program
        return CaseEvents::tr("another desk");
    }
    return {};
}

void writeStatuses(Sheet &sheet, const Facts &facts)
{
    sheet.heading(CaseEvents::tr("Statuses seen"));
    if (facts.file.observations.isEmpty()) {
        sheet.say(CaseEvents::tr("None yet."));
        return;
    }
    QList<QList<Cell>> rows;
    domain::Status before = domain::Status::Unknown;
    for (const domain::Observation &seen : facts.file.observations) {
        QStringList remarks;
        if (domain::isAlarm(before, seen.status.value))
            remarks << CaseEvents::tr("A success was taken back.");
        if (!seen.expected)
            remarks << CaseEvents::tr("Unexpected: the guide doesn't let it follow the one before.");
        before = seen.status.value;
        const QString reason = reasonOf(seen.status.value, seen.failureReason);
        const Mark mark = remarks.isEmpty() ? Mark::None : Mark::Strong;
        rows << QList<Cell>{{moment(seen.observedAt)},
                            {domain::statusWord(seen.status), Mark::Strong},
                            {reason.isEmpty() ? u"-"_s : reason},
                            {sourceWord(seen.source)},
                            {seen.completedAt.isValid() ? moment(seen.completedAt) : u"-"_s},
                            {remarks.isEmpty() ? u"-"_s : remarks.join(u' '), mark}};
    }
    //: table heading: the time that Solaris gave with a status
    sheet.table({CaseEvents::tr("Seen"), CaseEvents::tr("Status"), CaseEvents::tr("Reason"),
                 CaseEvents::tr("Source"), CaseEvents::tr("Said by Solaris"), CaseEvents::tr("Remark")},
                {0.17, 0.18, 0.18, 0.11, 0.17, 0.19}, rows);
}

void writeEvents(Sheet &sheet, const Facts &facts)
{
    sheet.heading(CaseEvents::tr("Everything recorded"));
    // A case file travels: it may come to the second person, whoever exported it.
    const domain::Withheld withheld(facts.file, {});
    QList<QList<Cell>> rows;
    for (const domain::Event &event : facts.file.events)
        rows << QList<Cell>{{QString::number(event.seq), Mark::Quiet},
                            {moment(event.at)},
                            {domain::eventWord(event.kind), Mark::Strong},
                            {withheld.holds(event) ? domain::withheldWord() : detailOf(facts.file, event)},
                            {sourceWord(event.source)},
                            {event.actor}};
    //: table heading: number of an event in the journal, short
    sheet.table({CaseEvents::tr("No."), CaseEvents::tr("When"), CaseEvents::tr("What"),
                 CaseEvents::tr("Detail"), CaseEvents::tr("Source"), CaseEvents::tr("Who")},
                {0.08, 0.17, 0.2, 0.32, 0.12, 0.11}, rows);
}

} // namespace casefile
