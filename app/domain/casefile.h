// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consent.h"
#include "domain/decision.h"
#include "domain/event.h"
#include "domain/identification.h"
#include "domain/openchange.h"
#include "domain/person.h"

#include <QSet>

namespace domain {

/// How much of a case's notes its row remembers.
inline constexpr qsizetype notesKept = 2000;

/// One row of the list: a case as the projection keeps it in memory.
struct Case {
    QString id;
    QString personId;
    QString name; ///< as entered; empty once erased
    QDate birthDate;
    QString solarisPersonId;
    QString identificationId;
    StatusValue status; ///< text is empty until an identification exists
    QString failureReason;
    QString robot; ///< test case, "X-AUTOTEST-HAPPYPATH"; empty for a real name
    QString method;
    QDateTime openedAt;
    QDateTime requestedAt; ///< the link's 14 days start here
    QDateTime statusSince; ///< when this desk first saw the present status
    QDateTime lastSeenAt;  ///< when the API last answered about it
    QDateTime completedAt;
    QString notes; ///< what clerks wrote, the latest first, up to `notesKept` characters: for the search
    Deciding deciding;
    QList<QString> openIntents; ///< sent and not settled as done or refused, in the order sent
    bool inDoubt = false;       ///< a POST or PATCH of unknown fate is open
    bool alarm = false;         ///< successful turned into failed
    bool alarmSeen = false;     ///< somebody took note of it in the present status
    bool collected = false;     ///< person and documents were re-read after the result
    bool erased = false;
    bool operator==(const Case &) const = default;
};

/// A status as it was seen (DESIGN 3: observation).
struct Observation {
    StatusValue status;
    QString failureReason;
    QDateTime observedAt;  ///< this desk's clock, UTC
    QDateTime completedAt; ///< the server's word, where given
    Source source = Source::Poll;
    bool expected = true; ///< false when the transition is not one of the guide's
};

/// A call whose outcome is not known.
struct Doubt {
    QString intentId;
    QString call; ///< "POST /v1/persons"
    QDateTime at;
};

/// Everything this desk knows of one case, folded from its events and from nothing else.
struct CaseFile {
    Case summary;
    QList<Consent> consents;
    Person entered; ///< as sent at creation, with what this desk amended since
    Person
        identified; ///< as re-read after the result, with what this desk amended since; id empty until then
    Person current; ///< as the API last showed it, with what this desk amended since; id empty until created
    Identification identification;
    QList<KycDocument> documents;
    QList<Observation> observations;
    QList<Ruling> rulings;     ///< every person's word, oldest first
    QList<OpenChange> changes; ///< they wait for the customer's tan, oldest first
    QList<Doubt> pending;      ///< sent, not settled yet: normal for as long as a call takes
    QList<Doubt> doubts;       ///< settled as unknown, or left pending by a run that ended
    QList<Event> events;
};

/// True between a result and the reading of its person and documents: until then nobody may take the person
/// for collected.
bool awaitsCollecting(const Case &row);

/// Folds one more event into the file; events come in the order of seq. An unreadable event (erased person)
/// counts only by its open fields.
void apply(CaseFile &file, const Event &event);

/// The same for the row alone, for the projection.
void apply(Case &row, const Event &event);

/// What an earlier run of the program left open (its intents' ids) is in doubt from now on.
void doubtLeftOpen(CaseFile &file, const QSet<QString> &leftOpen);
void doubtLeftOpen(Case &row, const QSet<QString> &leftOpen);

} // namespace domain
