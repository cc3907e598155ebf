// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QList>

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
    QDateTime until;      ///< of a state: when the next one was seen; invalid while it lasts
    bool lasts = false;   ///< a state that can still change: its time runs on
    QDateTime serverAt;   ///< of a state: the time that the server gave with it, where it gave one
    bool expected = true; ///< false: the guide doesn't let this state follow the one before
    bool alarm = false;   ///< successful was taken back
    bool operator==(const TimelineEntry &) const = default;
};

/// The history, oldest first, folded from the file alone: states seen, and the acts a reader asks about
/// later.
QList<TimelineEntry> timelineOf(const domain::CaseFile &file);

/// How the desk came to know a fact, in the user's language: "reply", "poll" …
QString sourceWord(domain::Source source);

/// The line under a state: how it became known and how long it lasted or lasts.
QString stateLine(const TimelineEntry &entry, const QDateTime &now);

/// The line with the time said by the server; empty where it said none.
QString serverLine(const TimelineEntry &entry);

/// The whole history as text, a line an entry, for screen readers.
QString timelineText(const QList<TimelineEntry> &entries, const QDateTime &now);

} // namespace ui
