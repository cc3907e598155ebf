// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"

#include "domain/eventbody.h"
#include "domain/robot.h"
#include "domain/transition.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

bool concerns(const Case &row, const Event &event)
{
    // An erasure is a fact about the person and therefore about each of their cases.
    if (event.kind == EventKind::PersonErased)
        return row.personId.isEmpty() || row.personId == event.personId;
    return row.id.isEmpty() || event.caseId.isEmpty() || row.id == event.caseId;
}

bool hasChanged(const Case &row, const Identification &seen)
{
    if (seen.status.text.isEmpty())
        return false;
    // A webhook's status comes without a reason (reference 10.3): its absence is no change.
    return row.status != seen.status ||
           (!seen.failureReason.isEmpty() && row.failureReason != seen.failureReason);
}

/// Somebody was looked at. An expired identification is over too, but nothing came of it that could be read.
bool isResult(Status status)
{
    return status == Status::Successful || status == Status::Failed || status == Status::Rejected;
}

/// What was seen of the identification; empty where an event tells of none.
Identification sighting(const Event &event)
{
    const bool tells = event.kind == EventKind::IdentificationCreated ||
                       event.kind == EventKind::IdentificationRequested ||
                       event.kind == EventKind::StatusObserved;
    return tells && event.readable ? eventbody::identification(event.body) : Identification();
}

void see(Case &row, const Event &event, const Identification &seen)
{
    row.lastSeenAt = event.at;
    if (!seen.id.isEmpty())
        row.identificationId = seen.id;
    if (!seen.order.method.isEmpty())
        row.method = seen.order.method;
    if (seen.completedAt.isValid())
        row.completedAt = seen.completedAt;
    if (!hasChanged(row, seen))
        return;
    row.failureReason = seen.failureReason;
    if (row.status == seen.status)
        return;
    // Still an alarm on the way from pending_failed to failed; over once the server says successful again.
    row.alarm = isAlarm(row.status.value, seen.status.value) ||
                (row.alarm && seen.status.value != Status::Successful);
    row.alarmSeen = false; // who saw the suspicion has not seen yet what came of it
    row.status = seen.status;
    row.statusSince = event.at;
    row.collected = false;
    row.deciding = {}; // what was decided, was decided about another result
}

void decide(Case &row, const Ruling &ruling)
{
    // The result may have changed while the clerk's word was on its way into the journal.
    if (ruling.decision == Decision::Onboard && row.status.value != Status::Successful)
        return;
    apply(row.deciding, ruling);
}

void settle(Case &row, const QJsonObject &body)
{
    if (eventbody::outcome(body) == "unknown"_L1) {
        row.inDoubt = true;
        return;
    }
    row.openIntents.removeAll(eventbody::intentId(body));
    if (row.openIntents.isEmpty())
        row.inDoubt = false;
}

void erase(Case &row)
{
    // What remains is what a rebuild from noise and this one event would give too.
    Case blank;
    blank.id = row.id;
    blank.personId = row.personId;
    blank.openedAt = row.openedAt;
    blank.erased = true;
    row = blank;
}

void remember(Case &row, const Person &person)
{
    row.name = person.displayName();
    row.birthDate = person.birthDate;
    row.solarisPersonId = person.id;
    const std::optional<Robot> robot = robotFromNames(person.firstName, person.lastName);
    row.robot = robot ? robotName(*robot) : QString();
}

/// The latest note first: what no longer fits is the oldest.
void remember(Case &row, const QString &note)
{
    row.notes = row.notes.isEmpty() ? note : QString(note + u'\n' + row.notes);
    row.notes.truncate(notesKept);
}

void merge(Identification &known, const Identification &seen)
{
    const auto take = [](QString &into, const QString &value) {
        if (!value.isEmpty())
            into = value;
    };
    take(known.id, seen.id);
    take(known.reference, seen.reference);
    take(known.url, seen.url);
    take(known.order.method, seen.order.method);
    take(known.order.language, seen.order.language);
    take(known.order.proofOfAddressType, seen.order.proofOfAddressType);
    if (seen.order.proofOfAddressIssuedAt.isValid())
        known.order.proofOfAddressIssuedAt = seen.order.proofOfAddressIssuedAt;
    if (seen.estimatedWaitingTime >= 0)
        known.estimatedWaitingTime = seen.estimatedWaitingTime;
    if (!seen.address.isEmpty())
        known.address = seen.address;
}

void observe(CaseFile &file, const Case &previous, const Event &event, const Identification &seen)
{
    merge(file.identification, seen);
    file.identification.status = file.summary.status;
    file.identification.failureReason = file.summary.failureReason;
    file.identification.completedAt = file.summary.completedAt;
    if (!hasChanged(previous, seen))
        return;
    Observation observation;
    observation.status = seen.status;
    observation.failureReason = seen.failureReason;
    observation.observedAt = event.at;
    observation.completedAt = seen.completedAt;
    observation.source = event.source;
    observation.expected =
        previous.status.text.isEmpty() || isExpected(previous.status.value, seen.status.value);
    file.observations << observation;
}

void settle(CaseFile &file, const Event &event)
{
    const QString id = eventbody::intentId(event.body);
    const auto isThis = [&id](const Doubt &doubt) { return doubt.intentId == id; };
    if (eventbody::outcome(event.body) == "unknown"_L1) {
        Doubt doubt{id, eventbody::call(event.body), event.at};
        for (const Doubt &open : std::as_const(file.pending)) {
            if (isThis(open))
                doubt = open;
        }
        file.doubts.removeIf(isThis);
        file.doubts << doubt;
    } else {
        file.doubts.removeIf(isThis);
    }
    file.pending.removeIf(isThis);
}

void amend(Person &person, const FieldChange &values)
{
    QMap<QString, QString> fields = flatten(person);
    fields.insert(values.after);
    person = unflatten(fields);
}

/// What this desk amended is neither a slip of the agent nor a finding of IDnow: it joins both sides.
void amend(CaseFile &file, const FieldChange &values)
{
    amend(file.entered, values);
    amend(file.current, values);
    if (!file.identified.id.isEmpty())
        amend(file.identified, values);
}

void read(CaseFile &file, const Person &person)
{
    file.current = person;
    if (isResult(file.summary.status.value))
        file.identified = person; // before the result nobody was identified, whatever was re-read
}

void erase(CaseFile &file)
{
    CaseFile blank;
    blank.summary = file.summary;
    blank.events = file.events;
    for (Event &event : blank.events) {
        if (event.kind == EventKind::PersonErased)
            continue;
        event.body = {};
        event.readable = false;
    }
    file = blank;
}

/// `seen` is read once for row and file.
void apply(Case &row, const Event &event, const Identification &seen)
{
    if (!concerns(row, event))
        return;
    if (event.kind == EventKind::CaseOpened) {
        row.id = event.caseId;
        row.personId = event.personId;
        row.openedAt = event.at;
    }
    if (event.kind == EventKind::PersonErased)
        erase(row);
    if (!event.readable)
        return;
    switch (event.kind) {
    case EventKind::PersonEntered:
    case EventKind::PersonCreated: remember(row, eventbody::person(event.body)); break;
    case EventKind::PersonRead: row.collected = row.collected || isResult(row.status.value); break;
    case EventKind::IdentificationRequested:
        row.requestedAt = event.at;
        see(row, event, seen);
        break;
    case EventKind::IdentificationCreated:
    case EventKind::StatusObserved: see(row, event, seen); break;
    case EventKind::IntentSent: row.openIntents << eventbody::intentId(event.body); break;
    case EventKind::IntentSettled: settle(row, event.body); break;
    case EventKind::NoteAdded: remember(row, eventbody::text(event.body)); break;
    case EventKind::Decided: decide(row, eventbody::ruling(event)); break;
    case EventKind::AlarmSeen: row.alarmSeen = row.alarm; break;
    default: break;
    }
}

} // namespace

void apply(Case &row, const Event &event)
{
    apply(row, event, sighting(event));
}

void apply(CaseFile &file, const Event &event)
{
    if (!concerns(file.summary, event))
        return;
    const Case previous = file.summary;
    const Identification seen = sighting(event);
    apply(file.summary, event, seen);
    file.events << event;
    if (event.kind == EventKind::PersonErased)
        erase(file);
    if (!event.readable)
        return;
    switch (event.kind) {
    case EventKind::ConsentGiven: file.consents << eventbody::consent(event.body); break;
    case EventKind::IntentSent:
        file.pending << Doubt{eventbody::intentId(event.body), eventbody::call(event.body), event.at};
        break;
    case EventKind::IntentSettled: settle(file, event); break;
    case EventKind::PersonEntered:
    case EventKind::PersonCreated: file.entered = file.current = eventbody::person(event.body); break;
    case EventKind::PersonRead: read(file, eventbody::person(event.body)); break;
    case EventKind::Decided: file.rulings << eventbody::ruling(event); break;
    case EventKind::PersonAmended: amend(file, eventbody::values(event.body)); break;
    case EventKind::ChangeRequested:
    case EventKind::ChangeAuthorized:
    case EventKind::ChangeSettled: apply(file.changes, event); break;
    case EventKind::IdentificationCreated:
    case EventKind::IdentificationRequested:
    case EventKind::StatusObserved: observe(file, previous, event, seen); break;
    case EventKind::DocumentsListed:
        file.documents = eventbody::documents(event.body);
        file.identification.documents = file.documents;
        break;
    default: break;
    }
}

bool awaitsCollecting(const Case &row)
{
    return isResult(row.status.value) && !row.collected;
}

void doubtLeftOpen(Case &row, const QSet<QString> &leftOpen)
{
    const auto isLeft = [&leftOpen](const QString &intentId) { return leftOpen.contains(intentId); };
    row.inDoubt = row.inDoubt || std::any_of(row.openIntents.cbegin(), row.openIntents.cend(), isLeft);
}

void doubtLeftOpen(CaseFile &file, const QSet<QString> &leftOpen)
{
    doubtLeftOpen(file.summary, leftOpen);
    for (const Doubt &open : std::as_const(file.pending)) {
        if (leftOpen.contains(open.intentId))
            file.doubts << open;
    }
    file.pending.removeIf([&leftOpen](const Doubt &open) { return leftOpen.contains(open.intentId); });
}

} // namespace domain
