// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "solaris/exchange.h"
#include "solaris/gate.h"
#include "solaris/limits.h"
#include "solaris/pacer.h"
#include "solaris/request.h"
#include "solaris/token.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <functional>
#include <memory>
#include <vector>

namespace solaris {

class Call;

/// The one class that makes requests. No redirects, no cookies, no HTTP/2, no proxy to loopback, no ignored
/// TLS errors; a body goes out once. Each coroutine holds it, so it outlives the client until all calls have
/// ended. Everything here runs in the thread that made it.
class Transport {
public:
    Transport(domain::Environment environment, SecretProvider secret, Limits limits);

    const domain::Environment &environment() const { return m_environment; }
    const Limits &limits() const { return m_limits; }
    TokenKeeper &token() { return m_token; }
    /// Where a request waits: files don't hold up the other calls.
    Gate &gate(const Request &request) { return request.file ? m_fileGate : m_gate; }
    /// The budget that every request is paid from, also one for a token.
    Pacer &pacer() { return m_pacer; }
    /// The pacer's clock.
    Pacer::Time now() const { return Pacer::Time(m_clock.elapsed()); }
    /// The server is too busy (429, or 503 with a time): all calls hold still. Where it names no time, each
    /// such answer in a row doubles the pause, with jitter.
    void holdStill(std::chrono::seconds asked);
    /// The server answered as usual.
    void goOn() { m_busyAnswers = 0; }
    /// The context of what is posted to the event loop.
    QObject *context() { return &m_context; }

    /// The request's full address; the host is the environment's.
    QUrl addressOf(const Request &request) const;
    /// Puts it on the wire.
    std::unique_ptr<Exchange> open(const Request &request, const QByteArray &token, const QString &requestId,
                                   std::chrono::milliseconds deadline, Exchange::Done done);

    void add(const std::shared_ptr<Call> &call);
    void forget(const Call *call);
    bool isClosed() const { return m_closed; }
    /// Ends all calls as Cancelled before it returns; later ones end at once.
    void close();

    /// Called with the server's clock minus ours, seconds; set to nothing when the listener dies.
    std::function<void(qint64)> onClock;

private:
    QNetworkAccessManager &manager(bool file);

    domain::Environment m_environment;
    Limits m_limits;
    TokenKeeper m_token;
    Pacer m_pacer;
    QElapsedTimer m_clock;
    int m_busyAnswers = 0;
    Gate m_gate;
    Gate m_fileGate;
    QObject m_context;
    std::unique_ptr<QNetworkAccessManager> m_calls;
    std::unique_ptr<QNetworkAccessManager> m_files;
    std::vector<std::weak_ptr<Call>> m_active;
    bool m_closed = false;
};

/// Sends a request and waits for its end.
QCoro::Task<domain::Result<Answer>> send(std::shared_ptr<Transport> transport, Request request);

} // namespace solaris
