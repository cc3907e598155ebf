// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QList>
#include <chrono>
#include <optional>

namespace ui {

/// One line of a case's history: a state the identification was in, or something that was done.
struct TimelineEntry {
    enum class Kind { State, Act };
    Kind kind = Kind::Act;
    QDateTime at;
    QString title;              ///< status word or event word
    QString detail;             ///< failure code, note text; may be empty
    domain::StatusValue status; ///< of a state
    domain::Source source = domain::Source::User;
    domain::EventKind event = domain::EventKind::Unknown; ///< of an act
    QString actor;                                        ///< of an act: the clerk
    int count = 1;                                        ///< the same act so many times in a row
    QDateTime lastAt;     ///< of an act done several times: when the last time was
    QDateTime until;      ///< of a state: when the next one was seen; invalid while it lasts
    bool lasts = false;   ///< a state that can still change: its time runs on
    QDateTime serverAt;   ///< of a state: the time that the server gave with it, where it gave one
    bool expected = true; ///< false: the guide doesn't let this state follow the one before
    QString after;        ///< of an unexpected state: the word of the one before
    bool alarm = false;   ///< successful was taken back
    bool operator==(const TimelineEntry &) const = default;
};

/// The history in the order of the journal, folded from the file alone: states seen, and the acts a reader
/// asks about later. What the same clerk did again and again is one entry with its count. A decision that
/// `actor` may not read yet stands there without what it says.
QList<TimelineEntry> timelineOf(const domain::CaseFile &file, const QString &actor);

/// How the desk came to know a fact, in the user's language: "reply", "poll" …
QString sourceWord(domain::Source source);

/// The line under a state: how it became known and how long it lasted or lasts; seconds only in the first
/// hour. A clock that was set back is said instead of a negative time.
QString stateLine(const TimelineEntry &entry, const QDateTime &now);

/// How long after `now` that line says the same; nothing when it always will.
std::optional<std::chrono::milliseconds> stateLineLasts(const TimelineEntry &entry, const QDateTime &now);

/// The line under an act: by whom, and until when it was repeated; may be empty.
QString actLine(const TimelineEntry &entry);

/// The line with the time said by the server; empty where it said none.
QString serverLine(const TimelineEntry &entry);

/// Why a state is out of the ordinary; empty for one that was to be expected.
QString unexpectedLine(const TimelineEntry &entry);

/// One entry as a line of text, for screen readers and tool tips.
QString entryText(const TimelineEntry &entry, const QDateTime &now);

/// The whole history as text, a line an entry.
QString timelineText(const QList<TimelineEntry> &entries, const QDateTime &now);

} // namespace ui
