// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/errors.h"

#include "solaris/errorbody.h"

#include <QMetaEnum>
#include <QRandomGenerator>

namespace solaris {

using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::ErrorKind;

namespace {

/// The cause without Qt's errorString, which quotes the whole URL (qt-pitfalls 5.4).
QString causeOf(const Outcome &outcome)
{
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(outcome.error);
    return name ? QString::fromLatin1(name) : QString::number(outcome.error);
}

/// What another host than the token's might answer says nothing of a case: that address is wrong.
ErrorKind kindOfTokenStatus(int status)
{
    switch (status) {
    case 400:
    case 401:
    case 403:
    case 422: return ErrorKind::Credentials;
    case 407: return ErrorKind::NoConnection;
    case 408: return ErrorKind::Timeout;
    case 429: return ErrorKind::RateLimited;
    default: return status >= 500 ? ErrorKind::ServerFault : ErrorKind::BadReply;
    }
}

ErrorKind kindOfStatus(const Request &request, int status, const QString &code)
{
    const bool changes = request.changesSomething();
    switch (status) {
    case 400:
        // The server's own fault in substance (reference 3).
        return code == "build_pagination_headers_failure"_L1 ? ErrorKind::ServerFault : ErrorKind::Invalid;
    case 401: return ErrorKind::Credentials;
    case 403: return code == "invalid_tan"_L1 ? ErrorKind::WrongTan : ErrorKind::Forbidden;
    case 404:
    case 410: return ErrorKind::NotFound;
    case 407: return ErrorKind::NoConnection;
    // What a gateway says of its own time-out tells nothing of the server behind it.
    case 408: return changes ? ErrorKind::FateUnknown : ErrorKind::Timeout;
    case 409: return ErrorKind::Conflict;
    case 413: return changes ? ErrorKind::Invalid : ErrorKind::BadReply; // of what was sent
    case 422: return ErrorKind::Invalid;
    case 429: return ErrorKind::RateLimited;
    case 502:
    case 504: return changes ? ErrorKind::FateUnknown : ErrorKind::ServerFault;
    default: return status >= 500 ? ErrorKind::ServerFault : ErrorKind::BadReply;
    }
}

bool isTimeout(const Outcome &outcome)
{
    // Qt's transfer time-out looks like a cancel; an abort of ours has its own sign.
    return outcome.stop == Outcome::Stop::Deadline ||
           outcome.error == QNetworkReply::OperationCanceledError ||
           outcome.error == QNetworkReply::TimeoutError || outcome.error == QNetworkReply::ProxyTimeoutError;
}

bool isTls(const Outcome &outcome)
{
    return outcome.error == QNetworkReply::SslHandshakeFailedError;
}

void judgeStatus(Error &error, const Request &request, const Outcome &outcome)
{
    const ErrorBody body = readErrorBody(outcome.body);
    error.kind = request.isForToken() ? kindOfTokenStatus(outcome.status)
                                      : kindOfStatus(request, outcome.status, body.code);
    error.code = body.code;
    error.errorId = body.id;
    error.detail = body.isJson ? body.title : u"the body is not JSON"_s;
    if (error.kind == ErrorKind::Invalid) {
        error.fields = body.fields;
    }
    if (error.kind == ErrorKind::RateLimited || outcome.status == 503) {
        const QDateTime now = outcome.date.isValid() ? outcome.date : QDateTime::currentDateTimeUtc();
        error.retryAfter = readRetryAfter(outcome.retryAfter, now);
    }
}

/// True when there was no connection that a request could have left by.
bool isNeverSent(const Outcome &outcome)
{
    return outcome.error == QNetworkReply::ConnectionRefusedError ||
           outcome.error == QNetworkReply::HostNotFoundError;
}

void judgeSilence(Error &error, const Request &request, const Outcome &outcome)
{
    const bool mayHaveLeft = outcome.sent || (request.verb == Verb::Delete && !isNeverSent(outcome));
    const bool isInDoubt = request.changesSomething() && mayHaveLeft;
    if (isInDoubt && !isTls(outcome)) {
        error.kind = ErrorKind::FateUnknown;
    } else if (isTls(outcome)) {
        error.kind = ErrorKind::Tls;
        error.code = domain::codeOf(outcome.certificate.value_or(domain::TlsFault::Handshake));
    } else if (isTimeout(outcome) && !request.changesSomething()) {
        error.kind = ErrorKind::Timeout;
    } else {
        error.kind = ErrorKind::NoConnection;
    }
    error.detail = outcome.stop == Outcome::Stop::Deadline ? u"deadline passed"_s : causeOf(outcome);
}

} // namespace

Error errorOf(const Request &request, const Outcome &outcome)
{
    Error error;
    error.where = request.where;
    error.httpStatus = outcome.status;
    error.requestId = outcome.requestId;
    if (outcome.stop == Outcome::Stop::Caller) {
        error.kind = ErrorKind::Cancelled;
    } else if (outcome.status >= 400) {
        judgeStatus(error, request, outcome);
    } else if (outcome.status >= 300 || (outcome.status > 0 && outcome.status < 200)) {
        // "Found" and "see other" are said of a POST that was carried out, too.
        const bool isInDoubt = request.changesSomething() && (outcome.status == 302 || outcome.status == 303);
        error.kind = isInDoubt ? ErrorKind::FateUnknown : ErrorKind::BadReply;
        error.detail = u"a redirect, not followed"_s;
    } else if (outcome.stop == Outcome::Stop::Size) {
        error.kind = request.changesSomething() ? ErrorKind::FateUnknown : ErrorKind::TooLarge;
        error.detail = u"the body is over the limit"_s;
    } else if (outcome.stop == Outcome::Stop::Head) {
        return unreadable(request, outcome.status, outcome.requestId, u"the head is too large or empty"_s);
    } else if (outcome.status == 0 || isTimeout(outcome)) {
        judgeSilence(error, request, outcome);
    } else {
        const QString why =
            outcome.encoded ? u"the body is compressed, unasked"_s : u"the body is truncated"_s;
        return unreadable(request, outcome.status, outcome.requestId, why);
    }
    return error;
}

Error unreadable(const Request &request, int status, const QString &requestId, const QString &detail)
{
    Error error;
    error.kind = request.changesSomething() ? ErrorKind::FateUnknown : ErrorKind::BadReply;
    error.where = request.where;
    error.httpStatus = status;
    error.requestId = requestId;
    error.detail = detail;
    return error;
}

std::chrono::seconds readRetryAfter(const QByteArray &header, const QDateTime &now)
{
    bool ok = false;
    const qint64 seconds = header.trimmed().toLongLong(&ok);
    const QDateTime date = ok ? QDateTime() : readHttpDate(header);
    const qint64 wait = ok ? seconds : date.isValid() ? now.secsTo(date) : 0;
    constexpr qint64 longest = 7 * 24 * 3600;
    return std::chrono::seconds(qBound<qint64>(0, wait, longest));
}

std::optional<std::chrono::milliseconds> repeatAfter(const Request &request, const Error &error,
                                                     const Outcome &outcome, int attempt,
                                                     std::chrono::milliseconds base,
                                                     std::chrono::milliseconds cap)
{
    const bool isLost =
        error.kind == ErrorKind::NoConnection || (outcome.truncated && outcome.status < 300 && !request.file);
    const bool isBusy = outcome.status == 502 || outcome.status == 503 || outcome.status == 504;
    if (request.changesSomething() || outcome.stop != Outcome::Stop::None ||
        error.kind == ErrorKind::Timeout || !(isLost || isBusy || error.kind == ErrorKind::RateLimited)) {
        return std::nullopt;
    }
    if (error.retryAfter > cap) {
        return std::nullopt; // a person shall not wait that long for a screen: the caller is told instead
    }
    // Half to one and a half of the doubled pause, so that many desks don't come back in step.
    const double factor = 0.5 + QRandomGenerator::global()->generateDouble();
    const auto pause =
        std::chrono::milliseconds(qint64(double(base.count() << qMin(attempt - 1, 10)) * factor));
    return qMax(std::chrono::milliseconds(error.retryAfter), qMin(pause, cap));
}

} // namespace solaris
