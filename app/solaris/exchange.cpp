// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/exchange.h"

#include "solaris/oncebody.h"

#include <QLocale>
#include <algorithm>

namespace solaris {

namespace {

/// Small enough that a body never piles up inside Qt, large enough not to slow a file down (toolchain, item
/// 3).
constexpr qint64 readBuffer = 1024 * 1024;

qint64 number(const QByteArray &text, qint64 fallback)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    return ok && value >= 0 ? value : fallback;
}

/// A header's text fit to be shown: printable ASCII, not endless.
QString printable(const QByteArray &text)
{
    constexpr qsizetype longest = 128;
    QString clean;
    const QByteArray head = text.left(longest);
    for (const char c : head) {
        if (c > ' ' && c < '\x7f') {
            clean += QLatin1Char(c);
        }
    }
    return clean;
}

domain::TlsFault faultOf(QSslError::SslError error)
{
    using domain::TlsFault;
    switch (error) {
    case QSslError::HostNameMismatch: return TlsFault::OtherHost;
    case QSslError::CertificateExpired: return TlsFault::Expired;
    case QSslError::CertificateNotYetValid: return TlsFault::NotValidYet;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateSignatureFailed: // somebody calls himself by a trusted issuer's name
    case QSslError::CertificateUntrusted: return TlsFault::UnknownIssuer;
    default: return TlsFault::Untrusted;
    }
}

} // namespace

QDateTime readHttpDate(const QByteArray &text)
{
    const QString form = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), form);
    date.setTimeSpec(Qt::UTC);
    return date;
}

bool Outcome::isGood() const
{
    return stop == Stop::None && status >= 200 && status < 300 && !truncated && !encoded;
}

Exchange::Exchange(QNetworkReply *reply, const OnceBody *body, qint64 maxBytes,
                   std::chrono::milliseconds deadline, Done done)
    : m_reply(reply)
    , m_sentBody(body)
    , m_maxBytes(maxBytes)
    , m_done(std::move(done))
{
    m_reply->setReadBufferSize(std::min(readBuffer, maxBytes + 1));
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::onCertificate);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stopFor(Outcome::Stop::Deadline); });
    m_deadline.setSingleShot(true);
    m_deadline.start(deadline);
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_done = nullptr;
        m_reply->abort(); // onFinished cleans up
    }
}

void Exchange::stop()
{
    stopFor(Outcome::Stop::Caller);
}

void Exchange::stopFor(Outcome::Stop why)
{
    if (m_reply && m_stop == Outcome::Stop::None) {
        m_stop = why;
        m_reply->abort(); // emits finished before it returns: this may be gone now
    }
}

qint64 Exchange::statedLength() const
{
    return number(m_reply->rawHeader("Content-Length"), -1);
}

void Exchange::onCertificate(const QList<QSslError> &faults)
{
    for (const QSslError &fault : faults) {
        const domain::TlsFault found = faultOf(fault.error());
        m_certificate = std::min(m_certificate.value_or(found), found);
    }
}

void Exchange::onHeaders()
{
    // Qt gives up on a head with a line over 100 KB, or over 256 KB in all: it names the status and no
    // header, then waits for ever. Every answer of a real server has a header, but for those that have no
    // body.
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->rawHeaderList().isEmpty() && status != 204 && status != 304) {
        stopFor(Outcome::Stop::Head);
        return;
    }
    const qint64 length = statedLength();
    if (length > m_maxBytes) {
        stopFor(Outcome::Stop::Size);
        return;
    }
    if (length > 0) {
        m_body.reserve(length);
    }
}

void Exchange::onBytes()
{
    if (m_stop != Outcome::Stop::None) {
        return;
    }
    m_body += m_reply->readAll();
    if (m_body.size() > m_maxBytes) {
        stopFor(Outcome::Stop::Size);
        return;
    }
    Q_EMIT progress(m_body.size(), statedLength());
}

void Exchange::onFinished()
{
    m_deadline.stop();
    if (m_stop == Outcome::Stop::None && m_reply->isOpen()) {
        m_body += m_reply->readAll();
        if (m_body.size() > m_maxBytes) {
            m_stop = Outcome::Stop::Size;
        }
    }
    const qint64 length = statedLength();
    Outcome outcome;
    outcome.stop = m_stop;
    outcome.error = m_reply->error();
    outcome.certificate = m_certificate;
    outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    outcome.sent = m_sentBody && m_sentBody->isTouched();
    const bool isPromised = length >= 0 && outcome.status != 204 && outcome.status != 304;
    // Qt reports a cut body as success now and then (toolchain, trap 1), and a cut after the headers as a
    // lost connection: an answer that has begun is truncated either way.
    const bool isLost =
        outcome.error != QNetworkReply::NoError && outcome.error < QNetworkReply::ContentAccessDenied;
    outcome.truncated = outcome.status != 0 && (isLost || (isPromised && m_body.size() != length));
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    outcome.encoded = !encoding.isEmpty() && encoding != "identity";
    outcome.lengthStated = length >= 0;
    outcome.requestId = printable(m_reply->rawHeader("X-Request-Id"));
    outcome.retryAfter = m_reply->rawHeader("Retry-After");
    outcome.date = readHttpDate(m_reply->rawHeader("Date"));
    outcome.total = number(m_reply->rawHeader("total"), -1);
    const QByteArray perPage =
        m_reply->rawHeader(m_reply->hasRawHeader("per_page") ? "per_page" : "per-page");
    outcome.perPage = int(std::min<qint64>(number(perPage, -1), 1'000'000));
    outcome.body = std::move(m_body);
    m_reply->deleteLater();
    m_reply = nullptr;
    if (const Done done = std::exchange(m_done, nullptr)) {
        done(std::move(outcome)); // last: it may delete this
    }
}

} // namespace solaris
