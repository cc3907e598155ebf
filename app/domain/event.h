// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace domain {

/// What kind of fact an event records. The texts (apiText) are stored: never change one.
enum class EventKind {
    CaseOpened,
    ConsentGiven,
    PersonEntered,    ///< as typed, before the API knows the person: kept so that a creation in doubt can be
                      ///< looked up
    IntentSent,       ///< a POST or PATCH is about to leave
    IntentSettled,    ///< its outcome: done, refused or unknown
    PersonCreated,    ///< snapshot as sent, with the Solaris id
    PersonRead,       ///< the person as the API returned it later
    PersonAmended,    ///< fields changed through this desk, old and new
    ChangeRequested,  ///< a 202 opened a change request
    ChangeAuthorized, ///< the customer was sent the tan for it
    ChangeSettled,    ///< carried out, or no longer known to Solaris
    IdentificationCreated,
    IdentificationRequested, ///< link and reference exist
    StatusObserved,
    HandedOver,
    DocumentsListed,
    DocumentViewed,
    DocumentExported,
    NoteAdded,
    Decided,
    PersonErased,
    CaseExported, ///< a case file was written to where the user chose
    AlarmSeen,    ///< somebody took note that a success was taken back
    Unknown,      ///< written by a newer version; kept, shown as such
};

QString apiText(EventKind kind);
EventKind eventKindFrom(const QString &text);
/// A short line for the timeline, in the user's language.
QString eventWord(EventKind kind);

/// How the desk came to know a fact.
enum class Source { User, Reply, Poll, Webhook, OtherDesk };
QString apiText(Source source);
Source sourceFrom(const QString &text);

/// One journalled fact. `body` is what gets sealed; caseId, personId, kind, times are open.
struct Event {
    qint64 seq = 0; ///< position in the journal, from 1; 0 before it is written
    QDateTime at;   ///< UTC, when this desk recorded it
    EventKind kind = EventKind::Unknown;
    Source source = Source::User;
    QString actor;    ///< the clerk's name on this desk
    QString caseId;   ///< this desk's own id, "case-<hex>"; no Solaris id
    QString personId; ///< this desk's own id of the person, "p-<hex>"; the key to erase
    QJsonObject body; ///< empty and `readable` false once the person is erased
    bool readable = true;
};

} // namespace domain
