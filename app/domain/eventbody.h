// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/error.h"

/// The bodies of events: the one place that knows their keys. Each builder returns an event without seq, time
/// and actor, which the journal and the desk fill in.
namespace domain::eventbody {

Event caseOpened(const QString &caseId, const QString &personId, const QString &environment);
Event consentGiven(const QString &caseId, const QString &personId, const Consent &consent);
Event intentSent(const QString &caseId, const QString &personId, const QString &intentId,
                 const QString &call);
/// outcome: "done", "refused" or "unknown".
Event intentSettled(const QString &caseId, const QString &personId, const QString &intentId,
                    const QString &outcome, const Error *error = nullptr);
Event personEntered(const QString &caseId, const QString &personId, const Person &person);
Event personCreated(const QString &caseId, const QString &personId, const Person &person);
Event personRead(const QString &caseId, const QString &personId, const Person &person);
Event personAmended(const QString &caseId, const QString &personId, const FieldChange &values);
Event changeRequested(const QString &caseId, const QString &personId, const QString &changeRequestId,
                      const FieldChange &values);
Event changeAuthorized(const QString &caseId, const QString &personId, const QString &changeRequestId,
                       const QString &deliveryMethod);
/// outcome: "done" or "gone".
Event changeSettled(const QString &caseId, const QString &personId, const QString &changeRequestId,
                    const QString &outcome);
/// Writes into an intent what the call is to change, so that a call of unknown fate can be looked up.
void keepChange(Event &intent, const QString &changeRequestId, const FieldChange &values);
Event identificationCreated(const QString &caseId, const QString &personId,
                            const Identification &identification);
Event identificationRequested(const QString &caseId, const QString &personId,
                              const Identification &identification);
Event statusObserved(const QString &caseId, const QString &personId, const Identification &seen,
                     Source source);
Event handedOver(const QString &caseId, const QString &personId, const QString &how);
Event documentsListed(const QString &caseId, const QString &personId, const QList<KycDocument> &documents);
Event documentViewed(const QString &caseId, const QString &personId, const QString &documentId);
Event documentExported(const QString &caseId, const QString &personId, const QString &documentId);
Event noteAdded(const QString &caseId, const QString &personId, const QString &text);
/// Actor and time of the ruling are the event's own.
Event decided(const QString &caseId, const QString &personId, const Ruling &ruling);
/// The hash is of the file as written; `documents` stand beside it.
Event caseExported(const QString &caseId, const QString &personId, const QString &sha256,
                   const QStringList &documents);
/// Who and when are the event's own.
Event alarmSeen(const QString &caseId, const QString &personId);
Event personErased(const QString &personId, const QString &why);

// Readers; each tolerates missing keys.
Consent consent(const QJsonObject &body);
Person person(const QJsonObject &body);
Identification identification(const QJsonObject &body);
QList<KycDocument> documents(const QJsonObject &body);
/// The free text of a note, a handoff, a decision or an erasure.
QString text(const QJsonObject &body);
QString intentId(const QJsonObject &body);
QString call(const QJsonObject &body);
QString outcome(const QJsonObject &body);
QString errorText(const QJsonObject &body); ///< supportText of the error that settled an intent
QString environmentName(const QJsonObject &body);
QString documentId(const QJsonObject &body);
Ruling ruling(const Event &event);
QString sha256(const QJsonObject &body); ///< of an exported case file
QString changeRequestId(const QJsonObject &body);
FieldChange values(const QJsonObject &body); ///< of an amendment, a change request or its intent

} // namespace domain::eventbody
