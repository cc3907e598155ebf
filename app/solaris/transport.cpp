// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/transport.h"

#include "solaris/call.h"
#include "solaris/oncebody.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <algorithm>

namespace solaris {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a busy server says no time, all calls wait this long at most.
constexpr Pacer::Time longestBackOff{60'000};

/// Talks to this computer without a proxy, to all others as the application is set up (qt-pitfalls 5.6).
class DirectToLoopback : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        const QHostAddress address(host);
        if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || address.isLoopback()) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return QNetworkProxyFactory::proxyForQuery(query);
    }
};

std::unique_ptr<QNetworkAccessManager> makeManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setProxyFactory(new DirectToLoopback); // the manager takes it
    manager->setAutoDeleteReplies(false);
    return manager;
}

QByteArray userAgent()
{
    const QString version = QCoreApplication::applicationVersion();
    return version.isEmpty() ? QByteArrayLiteral("IdentDesk") : "IdentDesk/" + version.toLatin1();
}

QNetworkRequest strictRequest(const QUrl &url, const Limits &limits)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setTransferTimeout(int(limits.transferTimeout.count()));
    request.setRawHeader("Accept-Encoding", "identity"); // Qt hides the length of what it decodes (trap 1)
    request.setRawHeader("Accept-Language", QLocale().bcp47Name().toLatin1());
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    return request;
}

} // namespace

Transport::Transport(domain::Environment environment, SecretProvider secret, Limits limits)
    : m_environment(std::move(environment))
    , m_limits(limits)
    , m_token(std::move(secret), limits.tokenMargin)
    , m_gate(limits.inFlight)
    , m_fileGate(limits.inFlight)
{
    m_clock.start();
}

void Transport::holdStill(std::chrono::seconds asked)
{
    m_busyAnswers = std::min(m_busyAnswers + 1, 10);
    const double doubled = double(m_limits.retryBase.count()) * double(1 << m_busyAnswers);
    // Half to one and a half, so that many desks don't come back in step.
    const double jitter = 0.5 + QRandomGenerator::global()->generateDouble();
    const auto pause = Pacer::Time(qint64(std::min(doubled, double(longestBackOff.count())) * jitter));
    m_pacer.quiet(asked > asked.zero() ? Pacer::Time(asked) : pause, now());
}

QNetworkAccessManager &Transport::manager(bool file)
{
    auto &manager =
        file ? m_files : m_calls; // two, as each has six connections to a host (toolchain, item 3)
    if (!manager) {
        manager = makeManager();
    }
    return *manager;
}

QUrl Transport::addressOf(const Request &request) const
{
    QUrl url = request.isForToken() ? m_environment.auth : m_environment.api;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    url.setPath(base + request.path, QUrl::StrictMode);
    url.setQuery(request.query.isEmpty() ? QString() : request.query, QUrl::StrictMode);
    url.setFragment(QString());
    return url;
}

std::unique_ptr<Exchange> Transport::open(const Request &request, const QByteArray &token,
                                          const QString &requestId, std::chrono::milliseconds deadline,
                                          Exchange::Done done)
{
    QNetworkRequest wire = strictRequest(addressOf(request), m_limits);
    const QByteArray scheme = request.isForToken() ? "Basic " : "Bearer ";
    wire.setRawHeader("Authorization", scheme + (request.isForToken() ? request.basic.toBase64() : token));
    wire.setRawHeader("X-Request-ID", requestId.toLatin1());
    wire.setRawHeader("Accept", request.file ? "*/*" : "application/json");
    OnceBody *body = nullptr;
    if (request.verb == Verb::Post || request.verb == Verb::Patch) {
        body = new OnceBody(request.body);
        wire.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    QNetworkAccessManager &network = manager(request.file);
    QNetworkReply *reply = nullptr;
    switch (request.verb) {
    case Verb::Get: reply = network.get(wire); break;
    case Verb::Post: reply = network.post(wire, body); break;
    case Verb::Patch: reply = network.sendCustomRequest(wire, "PATCH", body); break;
    case Verb::Delete: reply = network.deleteResource(wire); break;
    }
    if (body) {
        body->setParent(reply);
    }
    const qint64 limit = request.file ? m_limits.maxFileBytes : m_limits.maxJsonBytes;
    return std::make_unique<Exchange>(reply, body, limit, deadline, std::move(done));
}

void Transport::add(const std::shared_ptr<Call> &call)
{
    m_active.push_back(call);
}

void Transport::forget(const Call *call)
{
    std::erase_if(m_active, [call](const std::weak_ptr<Call> &one) {
        const auto held = one.lock();
        return !held || held.get() == call;
    });
}

void Transport::close()
{
    m_closed = true;
    for (const std::weak_ptr<Call> &one : std::exchange(m_active, {})) {
        if (const auto call = one.lock()) {
            call->abandon();
        }
    }
}

QCoro::Task<domain::Result<Answer>> send(std::shared_ptr<Transport> transport, Request request)
{
    const auto call = std::make_shared<Call>(transport, std::move(request));
    call->start();
    Call::Awaiter end{call};
    domain::Result<Answer> result = co_await end;
    co_return result;
}

} // namespace solaris
