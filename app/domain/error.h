// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <chrono>
#include <tl/expected.hpp>

namespace domain {

/// What kind of thing went wrong; decides what the user is told and whether trying again can help.
enum class ErrorKind {
    NoConnection, ///< host not found, refused, network down: nothing was sent
    Timeout,      ///< no answer in time to a call that changes nothing
    FateUnknown,  ///< a POST or PATCH left, no answer came: it may or may not have been carried out
    Tls,          ///< certificate or handshake
    Cancelled,    ///< the user or a closing window stopped it
    Credentials,  ///< the token host refused client id or secret, or 401 stays after one renewal
    Forbidden,    ///< 403
    WrongTan,     ///< 403 with code invalid_tan
    NotFound,     ///< 404
    Conflict,     ///< 409
    Invalid,      ///< 400 or 422: fields say which values
    RateLimited,  ///< 429: see retryAfter
    ServerFault,  ///< 5xx
    BadReply,     ///< HTML, broken JSON, wrong types, truncated, redirect
    TooLarge,     ///< a body over the agreed limit
    Storage,      ///< the journal could not be read or written
    Damaged,      ///< the journal's file or chain does not verify
    Keychain,     ///< the key or secret could not be had
    Rule,         ///< this program refuses: the guide forbids it in this state
    Erased,       ///< the person was erased; nothing is left to read
    StillLoading, ///< the list is not complete yet: whether the case exists is not known
};

/// One refused value. `field` is the API's path ("address.postal_code"), `message` as the server gave it.
struct FieldError {
    QString field;
    QString code;
    QString message;
    bool operator==(const FieldError &) const = default;
};

/// A failure as a value: what happened, where, what the user and what support need to know.
/// Never holds a value of a person, a token, a link or a full address with ids.
struct Error {
    ErrorKind kind = ErrorKind::BadReply;
    QString where; ///< method and path template, "POST /v1/persons/{id}/identifications", or a rule's name
    int httpStatus = 0;                ///< 0 when no HTTP answer came
    QString code;                      ///< Solaris code, such as invalid_model
    QString detail;                    ///< technical cause for support, English, no personal values
    QList<FieldError> fields;          ///< only for Invalid
    QString errorId;                   ///< Solaris error id, to quote to support
    QString requestId;                 ///< X-Request-Id of the answer
    std::chrono::seconds retryAfter{}; ///< of a busy server; 0 = not said

    /// True when the same call may succeed later without any change by the user.
    bool retryCanHelp() const;
};

template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// An Error of `kind` raised at `where` with a technical `detail`.
Failure fail(ErrorKind kind, const QString &where, const QString &detail = {});

/// What happened and what to do next, in the user's language; one or two sentences, without ids.
QString userText(const Error &error);

/// What support needs: kind, where, status, code, error id and request id; one line, no personal values.
QString supportText(const Error &error);

} // namespace domain
