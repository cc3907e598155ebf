// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/error.h"
#include "domain/identification.h"
#include "domain/kycdocument.h"
#include "domain/person.h"
#include "domain/urgency.h"
#include "solaris/changerequest.h"
#include "solaris/download.h"
#include "solaris/identificationindex.h"
#include "solaris/limits.h"
#include "solaris/page.h"
#include "solaris/webhook.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <memory>

namespace solaris {

class Transport;

/// One typed call per endpoint (reference 4 to 10). Reads tolerantly, writes strictly. Every member is a
/// coroutine that ends with a value or an Error; POST and PATCH are sent at most once, their loss (or an
/// answer to them that can't be read) is FateUnknown. When the client is destroyed, calls that still run end
/// as Cancelled before its destructor returns. For one thread, with an event loop.
class Client : public QObject {
    Q_OBJECT
public:
    template <typename T>
    using Reply = QCoro::Task<domain::Result<T>>;

    Client(domain::Environment environment, SecretProvider secret, Limits limits = {},
           QObject *parent = nullptr);
    ~Client() override;

    const domain::Environment &environment() const;

    /// Gets a fresh token: shows whether the server answers and this client may ask. Its reply tells the
    /// server's time as every other does: clockOffset() comes a turn of the event loop later.
    Reply<void> greet();

    Reply<domain::Person> createPerson(domain::Person person);
    Reply<domain::Person> person(QString personId, domain::Urgency urgency = domain::Urgency::Person);
    Reply<Page<domain::Person>> persons(int page = 1, int size = 100);
    /// Changes by API path ("address.city"): a text, a bool, a number, or null (only industry, industry_key).
    Reply<PatchOutcome> patchPerson(QString personId, QMap<QString, QJsonValue> changes);
    Reply<ChangeRequest> authorizeChange(QString changeRequestId, QString personId, QString deliveryMethod);
    Reply<ChangeRequest> confirmChange(QString changeRequestId, QString personId, QString tan);

    Reply<domain::Identification> createIdentification(QString personId, domain::IdentificationOrder order);
    // An answer that names another person or identification is BadReply with code domain::foreignAnswer
    // (FateUnknown where it answers a POST or PATCH).
    Reply<QList<domain::Identification>> identifications(QString personId,
                                                         domain::Urgency urgency = domain::Urgency::Person);
    Reply<domain::Identification> identification(QString personId, QString id, bool includeDocuments,
                                                 domain::Urgency urgency = domain::Urgency::Person);
    /// A page of all of the partner's identifications, in no known order (reference 8.5).
    Reply<Page<IndexRow>> identificationIndex(int page, int size);
    Reply<domain::Identification> requestIdentification(QString personId, QString id);
    Reply<QList<domain::SupportedDocument>> supportedDocuments(QString personId, QString id);

    Reply<Page<domain::KycDocument>> documents(QString personId, int page = 1, int size = 100);
    Reply<domain::KycDocument> document(QString personId, QString documentId);
    /// Streamed into memory; progress is told, the Download handle cancels; a short or oversized body is an
    /// error.
    Reply<QByteArray> documentFile(QString personId, QString documentId,
                                   std::shared_ptr<Download> download = {},
                                   domain::Urgency urgency = domain::Urgency::Person);

    Reply<Webhook> createWebhook(QString eventType, QUrl url);
    Reply<Page<Webhook>> webhooks(int page = 1, int size = 100);
    Reply<Webhook> webhook(QString id);
    Reply<void> deleteWebhook(QString id);

    /// The budget of requests a second that background calls keep to; what persons wait for is paid from it
    /// first. 5 unless set; kept between 0.1 and 1000.
    void setBudget(double requestsPerSecond);
    double budget() const;
    /// Requests that left, over the last ten seconds, a second.
    double rate() const;
    /// True when a background call would leave at once.
    bool isFree() const;
    /// How long the server wants quiet yet (429, Retry-After); zero when it does not.
    std::chrono::milliseconds quietFor() const;

Q_SIGNALS:
    /// The server's clock minus this computer's, seconds, from the Date header of any reply.
    void clockOffset(qint64 seconds);

private:
    std::shared_ptr<Transport> m_transport;
};

} // namespace solaris
