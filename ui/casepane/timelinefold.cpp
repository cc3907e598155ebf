// SPDX-License-Identifier: GPL-3.0-or-later
// How a case's events become its history; how the history is said stands in timeline.cpp.
#include "domain/choices.h"
#include "domain/documenttype.h"
#include "domain/eventbody.h"
#include "domain/handover.h"
#include "domain/nextmove.h"
#include "domain/retention.h"
#include "domain/transition.h"
#include "domain/visibleruling.h"
#include "ui/casepane/timeline.h"
#include "ui/kit/mask.h"
#include "ui/kit/persondiff.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

using domain::EventKind;
namespace eventbody = domain::eventbody;

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// Readings and intents are in the journal, but a reader of the history isn't helped by them.
bool isToldOf(EventKind kind)
{
    using enum EventKind;
    switch (kind) {
    case PersonEntered:
    case IntentSent:
    case IntentSettled:
    case PersonCreated:
    case PersonRead:
    case IdentificationCreated:
    case IdentificationRequested:
    case StatusObserved: return false;
    default: return true;
    }
}

bool isSighting(EventKind kind)
{
    return kind == EventKind::StatusObserved || kind == EventKind::IdentificationCreated ||
           kind == EventKind::IdentificationRequested;
}

/// The reason that the proof carries; one that this version doesn't know is shown as it came.
QString erasureWord(const QString &why)
{
    const std::optional<domain::ErasureReason> reason = domain::erasureReasonFrom(why);
    return reason ? domain::erasureReasonWord(*reason) : why;
}

/// Each field old and new.
QString changeLine(const domain::Event &event)
{
    const domain::FieldChange values = eventbody::values(event.body);
    QStringList parts;
    for (const PersonField &field : changesOf(values.before, values.after)) {
        const auto word = [&field](const QString &value) {
            //: instead of a value that is empty
            return value.isEmpty() ? Timeline::tr("(empty)") : personFieldText(field.path, value);
        };
        //: a changed field: label, old value, new value
        parts << Timeline::tr("%1: %2 → %3")
                     .arg(domain::fieldLabel(field.path), word(field.entered), word(field.identified));
    }
    return parts.join(u"; "_s);
}

/// The whole hash stands with the consents; here its beginning tells one text from another.
QString consentLine(const domain::Consent &consent)
{
    constexpr qsizetype enough = 12;
    //: a consent: what it is about, version of the text, its language, how it was given, start of its hash
    return Timeline::tr("%1, version %2, %3, %4, SHA-256 %5")
        .arg(domain::consentWord(consent), consent.version, domain::consentLanguageWord(consent.language),
             domain::consentChannelWord(consent.channel), QString(consent.sha256.left(enough) % u"\u00a0…"));
}

QString documentWord(const domain::CaseFile &file, const QString &id)
{
    for (const domain::KycDocument &document : file.documents) {
        if (document.id == id)
            return domain::documentTypeWord(document.type);
    }
    return {};
}

/// "Decline: the signature differs".
QString rulingLine(const domain::Ruling &ruling)
{
    QString word = domain::decisionWord(ruling.decision);
    if (ruling.reason.isEmpty())
        return word;
    //: a decision and its reason
    return Timeline::tr("%1: %2").arg(word, mask::words(ruling.reason));
}

QString detailOf(const domain::CaseFile &file, const domain::Event &event)
{
    using enum EventKind;
    if (event.kind == PersonErased)
        return erasureWord(eventbody::text(event.body));
    if (!event.readable)
        return event.kind == CaseOpened ? QString() : Timeline::tr("erased");
    switch (event.kind) {
    case NoteAdded: return mask::words(eventbody::text(event.body));
    case Decided: return rulingLine(eventbody::ruling(event));
    case PersonAmended:
    case ChangeRequested: return changeLine(event);
    case ChangeSettled:
        return eventbody::outcome(event.body) == "done"_L1 ? Timeline::tr("carried out")
                                                           : Timeline::tr("not known to Solaris any more");
    case ConsentGiven: return consentLine(eventbody::consent(event.body));
    case HandedOver: return domain::handoverWord(eventbody::text(event.body));
    case DocumentViewed:
    case DocumentExported: return documentWord(file, eventbody::documentId(event.body));
    default: return {};
    }
}

TimelineEntry actOf(const domain::CaseFile &file, const domain::Event &event)
{
    TimelineEntry entry;
    entry.at = event.at;
    entry.event = event.kind;
    entry.title = domain::eventWord(event.kind);
    entry.source = event.source;
    entry.actor = event.actor;
    entry.detail = detailOf(file, event);
    return entry;
}

/// Views and hand-overs come in rows: ten pages of a report are ten views.
bool isTheSameAgain(const TimelineEntry &last, const TimelineEntry &next)
{
    using enum EventKind;
    const bool repeats = next.event == DocumentViewed || next.event == DocumentExported ||
                         next.event == DocumentsListed || next.event == HandedOver;
    return repeats && last.kind == next.kind && last.event == next.event && last.actor == next.actor &&
           last.source == next.source;
}

TimelineEntry stateOf(const domain::Observation &seen, const TimelineEntry *before)
{
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::State;
    entry.at = seen.observedAt;
    entry.title = domain::statusWord(seen.status);
    if (domain::disclosesReason(seen.status.value))
        entry.detail = seen.failureReason;
    entry.status = seen.status;
    entry.source = seen.source;
    entry.serverAt = seen.completedAt;
    entry.alarm = before && domain::isAlarm(before->status.value, seen.status.value);
    entry.expected = seen.expected;
    if (!seen.expected && before)
        entry.after = before->title;
    return entry;
}

/// Builds the history entry by entry.
class Fold {
public:
    void state(const domain::Observation &seen)
    {
        TimelineEntry *before = m_state < 0 ? nullptr : &entries[m_state];
        const TimelineEntry entry = stateOf(seen, before);
        if (before && before->status == entry.status && before->detail == entry.detail)
            return;
        if (before)
            before->until = seen.observedAt;
        entries << entry;
        m_state = entries.size() - 1;
    }
    void act(const TimelineEntry &entry)
    {
        if (entries.isEmpty() || !isTheSameAgain(entries.last(), entry)) {
            entries << entry;
            return;
        }
        TimelineEntry &last = entries.last();
        ++last.count;
        last.lastAt = entry.at;
        if (last.detail != entry.detail)
            last.detail.clear(); // several documents or ways: the count says enough
    }
    void end(bool erased)
    {
        if (m_state >= 0)
            entries[m_state].lasts = !domain::isFinal(entries.at(m_state).status.value) && !erased;
    }
    QList<TimelineEntry> entries;

private:
    qsizetype m_state = -1; ///< the latest one
};

} // namespace

QList<TimelineEntry> timelineOf(const domain::CaseFile &file, const QString &actor)
{
    const domain::Withheld withheld(file, actor);
    Fold fold;
    fold.entries.reserve(file.events.size());
    qsizetype seen = 0;
    const auto isSeenBy = [&](const domain::Event &event) {
        return seen < file.observations.size() && file.observations.at(seen).observedAt == event.at &&
               file.observations.at(seen).source == event.source;
    };
    const bool hasSightings = std::any_of(file.events.cbegin(), file.events.cend(),
                                          [](const domain::Event &event) { return isSighting(event.kind); });
    for (const domain::Event &event : file.events) {
        // The place in the journal counts and not the time: clocks may jump back.
        if (isSighting(event.kind)) {
            if (isSeenBy(event))
                fold.state(file.observations.at(seen++));
            continue;
        }
        while (!hasSightings && seen < file.observations.size() &&
               file.observations.at(seen).observedAt < event.at)
            fold.state(file.observations.at(seen++));
        if (!isToldOf(event.kind))
            continue;
        TimelineEntry entry = actOf(file, event);
        if (withheld.holds(event))
            entry.detail = domain::withheldWord();
        fold.act(entry);
    }
    while (seen < file.observations.size())
        fold.state(file.observations.at(seen++));
    fold.end(file.summary.erased);
    return fold.entries;
}

} // namespace ui
