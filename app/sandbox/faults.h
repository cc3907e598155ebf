// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"
#include "sandbox/server.h"

#include <QList>
#include <map>
#include <mutex>
#include <optional>

namespace sandbox {

/// The faults still to be played, and how often each request came. Safe from any thread.
class FaultDesk {
public:
    void add(const Fault &fault);
    void clear();
    /// Notes that this request has arrived.
    void count(const Request &request);
    int hits(const QString &method, const QString &pathPart) const;
    /// The body of the latest such request among the last few; empty when there is none.
    QByteArray lastBody(const QString &method, const QString &pathPart) const;
    /// The first fault that fits this request, used up by one.
    std::optional<Fault> take(const Request &request);

private:
    mutable std::mutex m_mutex;
    QList<Fault> m_faults;
    std::map<std::pair<QString, QString>, int> m_hits; ///< by method and target
    QList<Request> m_latest;                           ///< with their bodies, newest last
};

/// The fault written as JSON, for POST /sandbox/faults:
/// {"kind":"rate_limited","method":"POST","path":"/request",
/// "times":2,"status":503,"delay_ms":500,"retry_after":3,"takes_effect":true}; nothing for an unknown kind.
std::optional<Fault> faultFromJson(const QJsonObject &object);

/// The kinds' words, for the index page.
QStringList faultWords();

} // namespace sandbox
