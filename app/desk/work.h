// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/keptlist.h"

#include "domain/eventbody.h"
#include "journal/journal.h"
#include "solaris/client.h"
#include "solaris/download.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QHash>
#include <QPointer>
#include <QPromise>
#include <QTimer>
#include <deque>
#include <functional>

namespace desk {

/// What all verbs share: the API, the journal, who works here, and the one way to record events.
class Desk::Work {
public:
    Work(solaris::Client &client, journal::Journal &journal, QString actor);

    /// A portion of the journal that open() asked for.
    void load(QList<domain::Case> portion, bool anew);
    /// Ends the open() that waits; without one nothing happens.
    void answerOpen(const domain::Result<void> &answer);
    /// Ends when all cases are in the list; Storage when the journal could not give them all.
    Done<void> allLoaded();
    /// Why a case is not to be found: StillLoading as long as not all are in the list.
    domain::Failure unknown(domain::ErrorKind otherwise, const QString &where) const;

    /// Appends the events in the actor's name; afterwards cases() shows them.
    Done<void> record(QList<domain::Event> events);
    /// Ends when cases() shows what these journalled events say.
    Done<void> reflected(QList<domain::Event> events);
    /// The case's file, folded from its events.
    Done<domain::CaseFile> fileOf(QString caseId);

    /// Journals that `call` is about to leave; gives the intent's id, which settle() closes. A call that
    /// changes the person says what, so that it can be looked up when no answer comes.
    Done<QString> begin(QString caseId, QString personId, QString call, QString changeRequestId = {},
                        domain::FieldChange values = {});
    /// Journals what a settled call led to: "done" with `facts`, "refused", or "unknown" (both without
    /// facts).
    Done<void> settle(QString caseId, QString personId, QString intentId, std::optional<domain::Error> error,
                      QList<domain::Event> facts);
    /// Looks, for a case that was in doubt once, whether the API has its person by now; journals it and gives
    /// true when it has.
    Done<bool> findEarlierPerson(QString caseId);
    /// The same for the identification; gives the case's row as it stands afterwards.
    Done<domain::Case> findEarlierIdentification(domain::CaseFile file);
    /// Reads the person and journals it in these cases of theirs, also where nothing changed: what is still
    /// the same now changed later if it does.
    Done<void> readPersonOf(QStringList caseIds, QString solarisPerson, domain::Urgency urgency);
    /// Erases the person; the list has forgotten the name when this ends.
    Done<void> erase(QString personId, QString why);

    /// Null once the desk is gone: to be looked at after each wait.
    QPointer<const Cases> life() const { return &cases; }

    /// Holds what one call alone may do at a time, from its first look to its outcome: a second one meanwhile
    /// would pass the same guards before the first one's intent is journalled, and do it again.
    class Starting {
    public:
        Starting(Work &work, QString what);
        ~Starting();
        Q_DISABLE_COPY_MOVE(Starting)
        bool isFirst() const { return m_isFirst; } ///< false: another one holds it

    private:
        Work &m_work;
        const QPointer<const Cases> m_here;
        const QString m_what;
        const bool m_isFirst;
    };
    /// What the second one is told.
    static domain::Failure underWay();

    solaris::Client &client;
    journal::Journal &journal;
    QString actor;
    QSet<QString> starting; ///< what each Starting holds
    bool fourEyes = false;
    Cases cases;
    std::unique_ptr<QFutureWatcher<domain::Result<qint64>>> opening; ///< until all portions are in
    /// The journal reads faster than the list takes in: one portion an event loop turn, so that keys and
    /// paints get between them.
    struct Portion {
        QList<domain::Case> cases;
        bool anew = false;
    };
    std::deque<Portion> waiting;
    QTimer taking;
    bool allTold = false; ///< the journal told of all portions; some may still wait
    std::unique_ptr<QPromise<domain::Result<void>>> usable; ///< until the first one is
    QSet<QString> begun;    ///< intents of this run: never taken for left open
    QSet<QString> leftOpen; ///< intents whose settling was never journalled
    qint64 clockOffset = 0; ///< the server's clock minus this computer's, seconds
    qint64 seenSeq = 0;     ///< the last event that cases() reflects
    KeptList keptList;
    std::optional<domain::SupportedList> supported; ///< the last one fetched, or kept
    std::function<void(const QString &)> doubted;   ///< a case came to be in doubt without an event
    /// Documents on their way, by person and document: who asks for one meanwhile waits for the same answer.
    struct Fetching {
        std::shared_ptr<solaris::Download> download;
        QFuture<domain::Result<QByteArray>> answer;
    };
    QHash<std::pair<QString, QString>, Fetching> fetching;
};

/// Of the statuses about to be journalled, the cases whose person is to be read as well: those that just came
/// to the review, so that what changed in the call can be told from what the review changed, and those that
/// failed.
QStringList worthReading(const Cases &cases, const QList<domain::Event> &observed);

/// What is known of these cases' statuses now; cases that are not in the list are left out.
QHash<QString, domain::StatusValue> statusesOf(const Cases &cases, const QStringList &caseIds);

/// What a Starting holds for a change of the person: one at a time, whatever its step.
QString changeOf(const QString &caseId);

/// A new id of this desk: `prefix` and 32 hex digits.
QString newId(const QString &prefix);

/// Writes the order into an intent's body, so that a case which stopped early still knows what to order.
void keepOrder(domain::Event &intent, const domain::IdentificationOrder &order);
/// The last order that keepOrder() wrote; the plain one when there is none.
domain::IdentificationOrder orderOf(const domain::CaseFile &file);

} // namespace desk
