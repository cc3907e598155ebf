// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/urgency.h"
#include "logbook/word.h"
#include "solaris/download.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

namespace solaris {

enum class Verb { Get, Post, Patch, Delete };

/// One call as the transport gets it. `path`, `query`, `body` and `basic` may hold ids and secrets and are
/// never logged; `form` may be, and the ids as hashes.
struct Request {
    Verb verb = Verb::Get;
    QString path;           ///< ids filled in and checked
    QString query;          ///< percent-encoded
    QString where;          ///< "GET /v1/persons/{id}"
    logbook::Word form;     ///< "/v1/persons/{id}"
    QStringList ids;        ///< that stand in the path
    QByteArray body;        ///< for POST and PATCH
    QByteArray contentType; ///< of the body
    QByteArray basic;       ///< "id:secret", only for the token: it goes to the auth host, without a bearer
    bool file = false;      ///< a document's bytes instead of JSON
    std::shared_ptr<Download> download;
    domain::Urgency urgency = domain::Urgency::Person;

    bool isForToken() const { return !basic.isEmpty(); }
    /// True when the server may be another one afterwards: never repeated blindly.
    bool changesSomething() const { return verb != Verb::Get && !isForToken(); }
};

/// A 2xx reply, complete.
struct Answer {
    int status = 0;
    QByteArray body;
    QString requestId;
    qint64 total = -1;         ///< header `total`, -1 when absent
    int perPage = -1;          ///< header `per_page` or `per-page`, -1 when absent
    bool lengthStated = false; ///< the body was checked against a Content-Length
};

} // namespace solaris
