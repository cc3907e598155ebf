// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include "domain/eventbody.h"
#include "journal/journal.h"
#include "solaris/client.h"

#include <QPointer>

namespace desk {

/// What all verbs share: the API, the journal, who works here, and the one way to record events.
class Desk::Work {
public:
    Work(solaris::Client &client, journal::Journal &journal, QString actor);

    /// Appends the events in the actor's name; afterwards cases() shows them.
    Done<void> record(QList<domain::Event> events);
    /// The case's file, folded from its events.
    Done<domain::CaseFile> fileOf(QString caseId);

    /// Journals what a settled call led to: "done" with `facts`, "refused", or "unknown" (both without
    /// facts).
    Done<void> settle(QString caseId, QString personId, QString intentId, std::optional<domain::Error> error,
                      QList<domain::Event> facts);

    solaris::Client &client;
    journal::Journal &journal;
    QString actor;
    Cases cases;
    QSet<QString> leftOpen; ///< intents that the run before this one did not settle
    qint64 seenSeq = 0;     ///< the last event that cases() reflects
};

/// A new id of this desk: `prefix` and 32 hex digits.
QString newId(const QString &prefix);

} // namespace desk
