// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/call.h"

#include "logbook/logbook.h"
#include "solaris/errors.h"
#include "solaris/path.h"
#include "solaris/transport.h"

#include <QUuid>
#include <algorithm>

namespace solaris {

using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::ErrorKind;
using domain::Result;

namespace {

/// What nobody waits for is many, and of interest only where it goes wrong.
logbook::Level levelOf(const Request &request, const Outcome &outcome)
{
    if (!outcome.isGood()) {
        return outcome.stop == Outcome::Stop::Caller ? logbook::Level::Info : logbook::Level::Warning;
    }
    return request.urgency == domain::Urgency::Person ? logbook::Level::Info : logbook::Level::Debug;
}

logbook::Word stopWord(Outcome::Stop stop)
{
    switch (stop) {
    case Outcome::Stop::None: return "no";
    case Outcome::Stop::Caller: return "caller";
    case Outcome::Stop::Deadline: return "deadline";
    case Outcome::Stop::Size: return "size";
    case Outcome::Stop::Head: return "head";
    }
    return {};
}

} // namespace

Call::Call(std::shared_ptr<Transport> transport, Request request)
    : m_transport(std::move(transport))
    , m_request(std::move(request))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one comes early, before the server's Retry-After
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { queue(); });
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] { takeTurn(); });
}

void Call::start()
{
    if (m_transport->isClosed() || (m_request.download && m_request.download->isCancelled())) {
        m_result = domain::fail(ErrorKind::Cancelled, m_request.where);
        return;
    }
    // The token's secret and the bearer go nowhere else, whatever the settings say.
    if (!domain::isAllowedHost(m_transport->addressOf(m_request))) {
        m_result = domain::fail(ErrorKind::Rule, m_request.where, u"https, or http to this computer only"_s);
        return;
    }
    m_transport->add(shared_from_this());
    watchDownload();
    if (m_request.isForToken()) {
        queue();
    } else {
        askToken();
    }
}

void Call::watchDownload()
{
    if (m_request.download) {
        QObject::connect(m_request.download.get(), &Download::cancelRequested, &m_pause,
                         [this] { cancel(); });
        QObject::connect(m_request.download.get(), &Download::raised, &m_pause, [this] { raise(); });
    }
}

void Call::raise()
{
    if (!m_turn.isActive()) {
        return;
    }
    m_turn.stop();
    takeTurn(); // paid for already, by the calls after it; a quiet the server wants still holds
}

void Call::askToken()
{
    m_transport->token().get(m_transport, [weak = weak_from_this()](const Result<QByteArray> &token) {
        const auto call = weak.lock();
        if (!call || call->m_result) {
            return;
        }
        if (!token) {
            call->finish(domain::Failure(token.error()));
            return;
        }
        call->m_token = *token;
        call->queue();
    });
}

void Call::queue()
{
    const auto wait = m_transport->pacer().book(m_request.urgency, m_transport->now());
    if (wait > m_transport->pacer().quietFor(m_transport->now())) {
        m_turn.start(wait);
    } else {
        takeTurn();
    }
}

void Call::takeTurn()
{
    const auto quiet = m_transport->pacer().quietFor(m_transport->now());
    if (quiet > m_transport->limits().retryCap) {
        // Nothing was sent; whoever waits is told instead of kept.
        auto busy = domain::fail(ErrorKind::RateLimited, m_request.where, u"the server asked for a pause"_s);
        busy.value().retryAfter = std::chrono::ceil<std::chrono::seconds>(quiet);
        finish(std::move(busy));
    } else if (quiet > quiet.zero()) {
        m_turn.start(quiet); // another call was told so meanwhile
    } else if (m_request.isForToken()) {
        wire(); // never behind the calls that wait for it
    } else {
        enterGate();
    }
}

void Call::enterGate()
{
    Gate::Entry entry = [weak = weak_from_this()] {
        const auto call = weak.lock();
        if (!call || call->m_result) {
            return false;
        }
        if (call->m_transport->pacer().quietFor(call->m_transport->now()) > std::chrono::milliseconds(0)) {
            // Only the event loop goes on with it: the gate is in the middle of its line.
            call->m_turn.start(0);
            return false;
        }
        call->wire();
        return true;
    };
    m_transport->gate(m_request).enter(std::move(entry), m_request.urgency);
}

void Call::wire()
{
    ++m_attempt;
    m_transport->pacer().sent(m_transport->now());
    m_requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Limits &limits = m_transport->limits();
    const auto deadline = m_request.file ? limits.fileDeadline : limits.totalDeadline;
    m_onWire.start();
    m_exchange = m_transport->open(m_request, m_token, m_requestId,
                                   std::max(deadline - m_spent, std::chrono::milliseconds(1)),
                                   [this](const Outcome &outcome) { onOutcome(outcome); });
    if (m_request.download) {
        QObject::connect(m_exchange.get(), &Exchange::progress, &m_pause,
                         [this](qint64 received, qint64 total) { onProgress(received, total); });
    }
}

void Call::onOutcome(const Outcome &outcome)
{
    const auto self = shared_from_this();
    m_exchange.reset();
    m_spent += std::chrono::milliseconds(m_onWire.elapsed());
    log(outcome);
    if (!m_request.isForToken()) {
        m_transport->gate(m_request).leave();
    }
    if (m_transport->onClock && outcome.date.isValid()) {
        QMetaObject::invokeMethod(
            m_transport->context(),
            [transport = m_transport.get(), offset = QDateTime::currentDateTimeUtc().secsTo(outcome.date)] {
                if (transport->onClock) {
                    transport->onClock(offset);
                }
            },
            Qt::QueuedConnection);
    }
    if (!outcome.isGood()) {
        onFailure(outcome);
        return;
    }
    m_transport->goOn();
    Answer answer;
    answer.status = outcome.status;
    answer.body = outcome.body;
    answer.requestId = outcome.requestId.isEmpty() ? m_requestId : outcome.requestId;
    answer.total = outcome.total;
    answer.perPage = outcome.perPage;
    answer.lengthStated = outcome.lengthStated;
    finish(std::move(answer));
}

void Call::onFailure(const Outcome &outcome)
{
    Error error = errorOf(m_request, outcome);
    if (error.requestId.isEmpty()) {
        error.requestId = m_requestId; // support can still look for what we sent
    }
    if (error.kind == ErrorKind::RateLimited || error.retryAfter > error.retryAfter.zero()) {
        m_transport->holdStill(error.retryAfter);
    }
    const Limits &limits = m_transport->limits();
    if (outcome.status == 401 && !m_request.isForToken() && outcome.stop == Outcome::Stop::None) {
        m_transport->token().refused(m_token);
        // A POST goes out again only where the refusal is beyond doubt.
        const bool isRefused = !m_request.changesSomething() || error.code == "invalid_token"_L1;
        if (isRefused && !std::exchange(m_renewed, true)) {
            askToken();
            return;
        }
    }
    const auto pause = repeatAfter(m_request, error, outcome, m_attempt, limits.retryBase, limits.retryCap);
    const auto deadline = m_request.file ? limits.fileDeadline : limits.totalDeadline;
    if (pause && m_attempt < limits.getAttempts && m_spent + *pause < deadline) {
        m_spent += *pause;
        m_pause.start(*pause);
        return;
    }
    finish(domain::Failure(std::move(error)));
}

void Call::onProgress(qint64 received, qint64 total)
{
    m_received = received;
    m_total = total;
    if (std::exchange(m_progressPosted, true)) {
        return;
    }
    QMetaObject::invokeMethod(
        m_transport->context(),
        [weak = weak_from_this()] {
            if (const auto call = weak.lock()) {
                call->m_progressPosted = false;
                Q_EMIT call->m_request.download->progress(call->m_received, call->m_total);
            }
        },
        Qt::QueuedConnection);
}

void Call::log(const Outcome &outcome) const
{
    using logbook::Field;
    logbook::write(levelOf(m_request, outcome), logbook::Category::Api, "call",
                   {Field::word("method", verbWord(m_request.verb)), Field::word("path", m_request.form),
                    Field::ids("ids", m_request.ids), Field::number("status", outcome.status),
                    Field::took(std::chrono::milliseconds(m_onWire.elapsed())),
                    Field::number("sent", m_request.body.size()),
                    Field::number("received", outcome.body.size()), Field::number("attempt", m_attempt),
                    Field::number("net", outcome.error), Field::word("stopped", stopWord(outcome.stop))});
}

void Call::cancel()
{
    if (m_exchange) {
        m_exchange->stop(); // leads to finish by way of the outcome
    } else if (!m_result) {
        finish(domain::fail(ErrorKind::Cancelled, m_request.where));
    }
}

void Call::abandon()
{
    const auto self = shared_from_this();
    cancel();
    if (!m_result) {
        m_result = domain::fail(ErrorKind::Cancelled, m_request.where);
    }
    resume();
}

void Call::finish(Result<Answer> result)
{
    m_pause.stop();
    m_turn.stop();
    m_result = std::move(result);
    QMetaObject::invokeMethod(
        m_transport->context(),
        [weak = weak_from_this()] {
            if (const auto call = weak.lock()) {
                call->resume();
            }
        },
        Qt::QueuedConnection);
}

void Call::resume()
{
    m_transport->forget(this);
    if (const auto waiter = std::exchange(m_waiter, nullptr)) {
        waiter.resume();
    }
}

} // namespace solaris
