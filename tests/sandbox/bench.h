// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/robot.h"
#include "sandbox/server.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <memory>
#include <utility>

/// A sandbox on a free port and a client of its own making: over real HTTP, and without the product's client.
class Bench {
public:
    /// What came back; status 0 when the connection broke before an answer was complete.
    struct Answer {
        int status = 0;
        QByteArray body;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QJsonObject json() const;
        QJsonArray array() const;
        /// Of the first error: its code and its field, "invalid_model last_name".
        QString error() const;
    };

    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    explicit Bench(sandbox::Options options = {});
    ~Bench();

    /// With a bearer token, taken at the first use.
    Answer call(const QString &method, const QString &target, const QJsonObject &body = {});
    Answer get(const QString &target) { return call(QStringLiteral("GET"), target); }
    /// As it is: no token, the body and headers given.
    Answer raw(const QString &method, const QString &target, const QByteArray &body, const Headers &headers);
    Answer tokenCall(const QByteArray &client, const QByteArray &secret, const QByteArray &form);

    /// A complete person of these names; the id.
    QString person(const QString &firstName, const QString &lastName = QStringLiteral("Probe"));
    /// The person's fields as sent.
    static QJsonObject completePerson(const QString &firstName,
                                      const QString &lastName = QStringLiteral("Probe"));

    struct Case {
        QString personId;
        QString id;
        QString path; ///< /v1/persons/…/identifications/…
        QString page; ///< /go/…
    };
    /// A person with a requested identification.
    Case requested(const QString &firstName) { return requested(completePerson(firstName)); }
    Case requested(const QJsonObject &fields);
    QString statusOf(const Case &opened);

    /// Stands the sandbox's clock still, so that only `pass` moves it.
    void freeze() { server->setSpeed(0); }
    void pass(std::chrono::seconds time) { server->advance(time); }

    std::unique_ptr<sandbox::Server> server;

private:
    struct Wire;
    std::unique_ptr<Wire> m_wire;
    QByteArray m_token;
};
