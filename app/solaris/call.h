// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "solaris/exchange.h"
#include "solaris/request.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTimer>
#include <memory>
#include <optional>

namespace solaris {

class Transport;

/// One call from its request to its answer: token, place at the gate, the wire, repeats. Awaited by one
/// coroutine, whose frame owns it. The coroutine is resumed from the event loop only, so that nobody's code
/// runs (and destroys things) inside a signal of Qt's.
class Call : public std::enable_shared_from_this<Call> {
public:
    Call(std::shared_ptr<Transport> transport, Request request);

    void start();
    void cancel();
    /// Cancels and resumes at once: the client is going away, and perhaps the event loop too.
    void abandon();

    /// What a coroutine awaits; it holds the call.
    struct Awaiter {
        std::shared_ptr<Call> call;
        bool await_ready() const { return call->m_result.has_value(); }
        void await_suspend(std::coroutine_handle<> waiter) { call->m_waiter = waiter; }
        domain::Result<Answer> await_resume() { return std::move(*call->m_result); }
    };

private:
    void watchDownload();
    void raise();
    void askToken();
    void queue();
    void takeTurn();
    void enterGate();
    void wire();
    void onOutcome(const Outcome &outcome);
    void onFailure(const Outcome &outcome);
    void onProgress(qint64 received, qint64 total);
    void log(const Outcome &outcome) const;
    void finish(domain::Result<Answer> result);
    void resume();

    std::shared_ptr<Transport> m_transport;
    const Request m_request;
    QByteArray m_token;
    QString m_requestId; ///< of the attempt running, our own
    std::unique_ptr<Exchange> m_exchange;
    QTimer m_pause; ///< before a repeat
    QTimer m_turn;  ///< until the pacer's turn
    QElapsedTimer m_onWire;
    std::chrono::milliseconds m_spent{}; ///< on the wire and pausing, not waiting for a place
    int m_attempt = 0;
    bool m_renewed = false;
    bool m_progressPosted = false;
    qint64 m_received = 0;
    qint64 m_total = -1;
    std::optional<domain::Result<Answer>> m_result;
    std::coroutine_handle<> m_waiter;
};

} // namespace solaris
