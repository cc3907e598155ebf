// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/clock.h"
#include "sandbox/kycdocuments.h"
#include "sandbox/robotrun.h"
#include "sandbox/server.h"
#include "sandbox/tokens.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <deque>
#include <mutex>

namespace sandbox {

class FaultDesk;

/// A document of a finished identification.
struct Document {
    QString id;
    KycFile file;
    QDateTime createdAt;
};

struct Identification {
    QString id;
    QString personId;
    QJsonObject order; ///< method, language, proof_of_address_type, proof_of_address_issued_at
    QString reference;
    QString url;
    QDateTime completedAt;
    QJsonValue address = QJsonValue::Null; ///< as verified in the call
    std::optional<RobotRun> run;           ///< from the request on
    bool documentsDue = false;             ///< made when first asked for: they cost more than a status
    QList<Document> documents;

    domain::Status status() const { return run ? run->status() : domain::Status::Created; }
};

struct MobileNumber {
    QString id;
    QString number;
    bool verified = false;
};

struct Person {
    QString id;
    QJsonObject fields;  ///< every key of the resource but the id
    domain::Robot robot; ///< read from the names at creation: CHANGEALL may change them
    std::optional<MobileNumber> mobileNumber;
    QList<Identification *> identifications;
};

/// A change that waits for the customer's authorization (reference 5).
struct ChangeRequest {
    QString id{};
    QString personId{};
    QList<std::pair<QString, QJsonValue>> values{};
    bool deletesMobileNumber = false;
    bool authorized = false;
    bool completed = false;
};

struct Subscription {
    QString id;
    QString eventType;
    QString url;
    QString secret;
};

/// All that the sandbox knows. Handlers run with the mutex held; the clock guards itself.
struct World {
    World(Clock &sharedClock, FaultDesk &sharedFaults, Tokens issuedTokens);

    std::mutex mutex;
    Clock &clock;
    FaultDesk &faults;
    Tokens tokens;
    QString baseUrl; ///< http://127.0.0.1:PORT, set once before the first request

    Person &addPerson(const QJsonObject &fields);
    Person *person(const QString &id);
    Identification &addIdentification(Person &owner, const QJsonObject &order);
    Identification *identification(const QString &id);

    std::deque<Person> persons; ///< a deque keeps the addresses of its elements as it grows
    std::deque<Identification> identifications;
    IndexKind indexKind = IndexKind::InOrder;
    QJsonArray frozenIndex; ///< for IndexKind::Frozen
    QHash<QString, ChangeRequest> changeRequests;
    QList<Subscription> subscriptions;

    /// How many persons share these names, birth city and birth date (guide: at most 1000).
    int identicalPersons(const QJsonObject &fields) const;

private:
    QHash<QString, Person *> m_personsById;
    QHash<QString, Identification *> m_identificationsById;
    QHash<QString, int> m_identical;
};

/// Lets everything happen that is due: statuses, corrected data, results. Whoever shows an identification,
/// its person or its documents calls this first; so the world needs no timer.
void settle(World &world, Identification &identification);
void settle(World &world, Person &person);

/// The documents, made at first use.
const QList<Document> &documentsOf(World &world, Identification &identification);

} // namespace sandbox
