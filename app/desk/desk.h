// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cases.h"
#include "desk/finding.h"
#include "domain/casefile.h"
#include "domain/environment.h"
#include "domain/error.h"
#include "domain/retention.h"
#include "domain/supportedlist.h"
#include "domain/urgency.h"

#include <QCoroTask>
#include <QJsonValue>
#include <QMap>
#include <QObject>
#include <functional>
#include <memory>

namespace solaris {
class Client;
class Download;
struct PatchOutcome;
} // namespace solaris
namespace journal {
class Journal;
}

namespace desk {

/// What an agent took down in the first three steps; it lives in memory until the customer accepted the
/// terms.
struct Application {
    QString caseId; ///< empty opens a case; a second try after a refusal names the first one's
    QList<domain::Consent> consents; ///< terms and data processing are needed; the desk adds capturedBy
    domain::Person person;           ///< without consent timestamps: they follow from the consents
    domain::IdentificationOrder order;
};

/// The link for one customer, and the moment it ends.
struct Handoff {
    QUrl link;
    QDateTime validUntil; ///< UTC: request + 14 days
};

/// What could be kept of a damaged journal.
struct Salvaged {
    qint64 kept = 0;        ///< rows
    qint64 personsLost = 0; ///< persons whose key was not to be read any more
    QString setAside;       ///< name of the damaged file, in the journal's folder
};

/// A list of accepted ID documents as just fetched.
struct FetchedList {
    domain::SupportedList list;
    std::optional<domain::Error> notKept; ///< why it can't be read again after a restart; none: it can
};

/// What the partner's index says of an identification, perhaps another desk's.
struct Glance {
    QString identificationId;
    QString solarisPersonId; ///< empty where the API doesn't say it
    domain::StatusValue status;
    QString failureReason;
    QDateTime completedAt;
};

/// A page of that index; total -1 when not said.
struct Glances {
    QList<Glance> rows;
    qint64 total = -1;
};

/// How much the API is asked, and whether it wants quiet.
struct ApiUse {
    double budget = 0;    ///< requests a second for what nobody waits for
    double perSecond = 0; ///< that left, over the last ten seconds, of every kind
    bool isFree = false;  ///< a background call would leave at once
    std::chrono::milliseconds quietFor{};
};

/// An amendment's outcome: done, or waiting for the customer's tan.
struct Amendment {
    bool done = false;
    QString changeRequestId; ///< set when a tan is needed
    bool readAgain = false;  ///< the person was read from Solaris afterwards
    QList<QString> notTaken; ///< fields that Solaris shows otherwise than sent, although it said done
};

/// The verbs: what a user can do. Each journals before the screen may say so; each ends with a value or an
/// Error. Verbs are members here and one file each; the desk knows the API and the journal, the screens know
/// the desk.
class Desk : public QObject {
    Q_OBJECT
public:
    template <typename T>
    using Done = QCoro::Task<domain::Result<T>>;

    Desk(solaris::Client &client, journal::Journal &journal, QString actor, QObject *parent = nullptr);
    ~Desk() override;

    const domain::Environment &environment() const;
    /// The list of cases in memory; it changes only after the journal did.
    const Cases &cases() const;
    Cases &cases();

    /// Opens the journal; first verb of all. Ends as soon as cases() has the latest ones; the rest follows
    /// in portions until cases().isComplete(). Who needs a case that is not there yet gets StillLoading.
    Done<void> open();

    /// On the user's order, after open() gave Damaged: keeps what verifies, sets the damaged file aside,
    /// opens again.
    Done<Salvaged> salvage();

    /// Asks the server for a fresh token, and so for its time: clockOffset() follows a turn of the event loop
    /// later.
    Done<void> greet();

    /// A fresh case id, so that a second try after a refusal can go on with the same case.
    static QString newCaseId();
    /// Opens a case: journals consents, entered person and intent, creates the person. Gives the case id.
    /// After a refusal by the API the case waits for a second try; after FateUnknown it is in doubt.
    Done<QString> registerCustomer(Application application);
    /// Creates the identification of a registered case and requests it: the link exists afterwards. Goes on
    /// where an earlier try stopped.
    Done<void> identify(QString caseId, domain::IdentificationOrder order);
    /// Gives the link and journals how it was handed over (domain::Handover::how). Rule when the status, the
    /// 14 days or the link's host forbid it; nothing is journalled then.
    Done<Handoff> handOver(QString caseId, QString how);
    /// Asks the API about one case now and journals what changed.
    Done<void> refresh(QString caseId, domain::Urgency urgency = domain::Urgency::Person);
    /// The same for several cases of one person with one request, in the background; those it doesn't show
    /// are left as they are. Gives the cases it was about.
    Done<QStringList> refreshPerson(QString solarisPersonId, QStringList caseIds);
    /// After a result: re-reads the person and the documents.
    Done<void> collect(QString caseId, domain::Urgency urgency = domain::Urgency::Person);
    /// A page of all of the partner's identifications. Journals nothing: it may lag.
    Done<Glances> glance(int page, int size);
    ApiUse apiUse() const;
    void setBudget(double requestsPerSecond); ///< for background calls; 5 at first
    /// Asks which ID documents this case's identification accepts (guide, step 2), and keeps the answer on
    /// this desk as supportedList(). Rule: there is no identification yet.
    Done<FetchedList> supportedDocuments(QString caseId);
    /// The last list that any identification of this environment gave, also in an earlier run of the program;
    /// nothing when there was none.
    const std::optional<domain::SupportedList> &supportedList() const;
    /// The document's bytes, in memory only. Nothing is journalled: what is fetched ahead nobody has seen.
    /// progress(received, total) may be empty.
    Done<QByteArray> fetch(QString caseId, QString documentId,
                           std::function<void(qint64, qint64)> progress = {},
                           domain::Urgency urgency = domain::Urgency::Person);
    /// Journals that a document is about to be seen; a screen waits for this before it shows a pixel.
    Done<void> noteViewed(QString caseId, QString documentId);
    /// Journals that a document was written to a file the user chose.
    Done<void> noteExport(QString caseId, QString documentId);
    /// Journals that a case file was written to where the user chose: its SHA-256 in hex, and the ids of the
    /// documents beside it.
    Done<void> noteCaseExport(QString caseId, QString sha256, QStringList documents);
    /// Who works here.
    const QString &actor() const;
    /// The firm wants a second person for onboarding and declining (off at first).
    void setFourEyes(bool asked);
    bool fourEyes() const;
    /// Journals what this clerk makes of the case. Rule when the guide forbids it (onboarding without
    /// `successful`), the result was not read yet, or a reason is due and there is none.
    Done<void> decide(QString caseId, domain::Decision decision, QString reason);
    /// Reads the person as Solaris has it now and journals what this desk did not know yet.
    Done<domain::Person> readPerson(QString caseId);
    /// Sends the changes (by API path; an object whose part changes as a whole) and reads the person again.
    /// Rule when a field is not updatable, nothing differs from what is known, or a call is open or in doubt.
    Done<Amendment> amend(QString caseId, QMap<QString, QJsonValue> changes);
    /// Has the customer sent a tan ("mobile_number", or "static" in a sandbox). NotFound closes the request.
    Done<void> authorizeAmendment(QString caseId, QString changeRequestId, QString deliveryMethod);
    /// Carries the change out with the customer's tan and reads the person again. WrongTan leaves it open.
    Done<Amendment> confirmAmendment(QString caseId, QString changeRequestId, QString tan);
    Done<void> note(QString caseId, QString text);
    /// The clerk took note that a success was taken back. Nothing happens when nothing is to be noted.
    Done<void> acknowledgeAlarm(QString caseId);
    /// Asks the API what became of the case's oldest call of unknown fate. Changes nothing.
    Done<Finding> lookUpDoubt(QString caseId);
    /// Settles the doubt: the chosen candidate is what the call made. Journals what it proves.
    Done<void> adoptFinding(QString caseId, Finding finding, qsizetype candidate = 0);
    /// Settles the case's oldest doubt: it was not carried out. Asks the API once more before; Rule when it
    /// shows that it was carried out after all.
    Done<void> settleAsNotDone(QString caseId);
    /// Whether goOn() has something left to start: person, identification or link.
    static bool canGoOn(const domain::Case &row);
    /// Goes on with a case where it stopped, with the person, consents and order that the journal holds.
    Done<void> goOn(QString caseId);
    /// Deletes the key of the case's person: every case of theirs becomes noise. `why` outlives it: one of
    /// the fixed reasons, nothing personal.
    Done<void> erase(QString caseId, domain::ErasureReason why);
    Done<void> erase(QString caseId, QString why);
    /// Solaris deleted this person (PERSON_DELETED, reference 10.3): everything here goes at once. Gives how
    /// many persons of this desk that were; an id nobody here has is none, not an error.
    Done<int> personDeleted(QString solarisPersonId);

    /// Everything known of one case, folded from its events.
    Done<domain::CaseFile> file(QString caseId);

Q_SIGNALS:
    /// A case has new events in the journal: a screen that shows it asks file() again.
    void caseChanged(const QString &caseId);
    void supportedListChanged();
    /// The journal opened, but could not give all its cases: what is in the list is not all.
    void loadingFailed(const domain::Error &error);
    /// The last answer came, or did not: drives the online sign.
    void reachable(bool online);
    /// The server's clock minus this computer's, seconds.
    void clockOffset(qint64 seconds);

private:
    Done<void> readSupportedList();
    void loaded();

    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace desk
