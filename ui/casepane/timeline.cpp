// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/timeline.h"

#include "domain/choices.h"
#include "domain/eventbody.h"
#include "domain/retention.h"
#include "domain/transition.h"
#include "ui/kit/persondiff.h"
#include "ui/kit/when.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// Readings, intents and views are in the journal, but a reader of the timeline isn't helped by them.
bool isToldOf(domain::EventKind kind)
{
    using enum domain::EventKind;
    switch (kind) {
    case CaseOpened:
    case ConsentGiven:
    case PersonAmended:
    case ChangeRequested:
    case ChangeAuthorized:
    case ChangeSettled:
    case HandedOver:
    case DocumentsListed:
    case DocumentExported:
    case NoteAdded:
    case Decided:
    case PersonErased:
    case Unknown: return true;
    default: return false;
    }
}

/// The reason that the proof carries; one that this version doesn't know is shown as it came.
QString erasureWord(const QString &why)
{
    const std::optional<domain::ErasureReason> reason = domain::erasureReasonFrom(why);
    return reason ? domain::erasureReasonWord(*reason) : why;
}

/// Who changed what: each field old and new.
QString changeLine(const domain::Event &event)
{
    const domain::FieldChange values = domain::eventbody::values(event.body);
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
    if (!event.actor.isEmpty())
        //: %1: name of the clerk
        parts << Timeline::tr("by %1").arg(event.actor);
    return parts.join(u"; "_s);
}

QList<TimelineEntry> statesOf(const domain::CaseFile &file)
{
    QList<TimelineEntry> states;
    for (const domain::Observation &seen : file.observations) {
        if (!states.isEmpty() && states.last().status == seen.status &&
            states.last().detail == seen.failureReason)
            continue;
        if (!states.isEmpty())
            states.last().until = seen.observedAt;
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::State;
        entry.at = seen.observedAt;
        entry.title = domain::statusWord(seen.status);
        entry.detail = seen.failureReason;
        entry.status = seen.status;
        entry.source = seen.source;
        entry.serverAt = seen.completedAt;
        entry.expected = seen.expected;
        entry.alarm = !states.isEmpty() && domain::isAlarm(states.last().status.value, seen.status.value);
        states << entry;
    }
    if (!states.isEmpty())
        states.last().lasts = !domain::isFinal(states.last().status.value) && !file.summary.erased;
    return states;
}

} // namespace

QList<TimelineEntry> timelineOf(const domain::CaseFile &file)
{
    QList<TimelineEntry> acts;
    for (const domain::Event &event : file.events) {
        if (!isToldOf(event.kind))
            continue;
        TimelineEntry entry;
        entry.at = event.at;
        entry.title = domain::eventWord(event.kind);
        entry.source = event.source;
        if (event.kind == domain::EventKind::NoteAdded)
            entry.detail = event.readable ? domain::eventbody::text(event.body) : Timeline::tr("erased");
        if (event.kind == domain::EventKind::PersonAmended ||
            event.kind == domain::EventKind::ChangeRequested)
            entry.detail = event.readable ? changeLine(event) : Timeline::tr("erased");
        if (event.kind == domain::EventKind::ChangeSettled && event.readable)
            entry.detail = domain::eventbody::outcome(event.body) == "done"_L1
                               ? Timeline::tr("carried out")
                               : Timeline::tr("not known to Solaris any more");
        if (event.kind == domain::EventKind::PersonErased)
            entry.detail = erasureWord(domain::eventbody::text(event.body));
        acts << entry;
    }
    const QList<TimelineEntry> states = statesOf(file);
    QList<TimelineEntry> all;
    all.reserve(acts.size() + states.size());
    // Acts first where times are equal: what was done led to what was seen.
    std::merge(acts.begin(), acts.end(), states.begin(), states.end(), std::back_inserter(all),
               [](const TimelineEntry &a, const TimelineEntry &b) { return a.at < b.at; });
    return all;
}

QString sourceWord(domain::Source source)
{
    switch (source) {
    case domain::Source::User:
        //: how the desk came to know a fact: somebody did it here
        return Timeline::tr("done here");
    case domain::Source::Reply:
        //: how the desk came to know a fact: the API's answer to a call
        return Timeline::tr("reply");
    case domain::Source::Poll:
        //: how the desk came to know a fact: it asked
        return Timeline::tr("poll");
    case domain::Source::Webhook:
        //: how the desk came to know a fact: Solaris called
        return Timeline::tr("webhook");
    case domain::Source::OtherDesk:
        //: how the desk came to know a fact: a colleague's program
        return Timeline::tr("another desk");
    }
    return {};
}

QString stateLine(const TimelineEntry &entry, const QDateTime &now)
{
    const QString source = sourceWord(entry.source);
    if (entry.until.isValid())
        //: "poll, for 00:04:10": source of a status and how long it lasted
        return Timeline::tr("%1, for %2").arg(source, when::duration(entry.at.secsTo(entry.until)));
    if (entry.lasts)
        //: "poll, for 00:04:10 so far"
        return Timeline::tr("%1, for %2 so far").arg(source, when::duration(entry.at.secsTo(now)));
    return source;
}

QString serverLine(const TimelineEntry &entry)
{
    if (!entry.serverAt.isValid())
        return {};
    //: the time that the server itself gave for a status
    return Timeline::tr("server's time %1").arg(when::dateAndClock(entry.serverAt));
}

QString timelineText(const QList<TimelineEntry> &entries, const QDateTime &now)
{
    QStringList lines;
    for (const TimelineEntry &entry : entries) {
        QStringList parts{when::dateAndClock(entry.at), entry.title};
        if (!entry.detail.isEmpty())
            parts << entry.detail;
        if (entry.kind == TimelineEntry::Kind::State)
            parts << stateLine(entry, now);
        if (const QString server = serverLine(entry); !server.isEmpty())
            parts << server;
        if (entry.alarm)
            parts << Timeline::tr("alarm: a success was taken back");
        if (!entry.expected)
            parts << Timeline::tr("unexpected step");
        lines << parts.join(u", "_s);
    }
    return lines.join(u'\n');
}

} // namespace ui
