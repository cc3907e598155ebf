// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults.h"

#include <optional>

/// One endpoint under one fault: a token host, an API host, one of them faulty, and a client of its own.
class FaultCase {
public:
    FaultCase(Endpoint endpoint, const NetworkFault &fault, const solaris::Limits &limits);

    const Endpoint &endpoint() const { return m_endpoint; }
    void start();
    bool hasEnded() const { return m_result.has_value(); }
    const domain::Result<void> &result() const { return *m_result; }
    /// Requests that reached the faulty host. A POST and a PATCH count each time they come; all else once for
    /// each attempt of the client's, as Qt itself repeats a GET or DELETE whose connection closed.
    int arrived() const;
    /// The faulty host answers as it should from now on; false where that can't be.
    bool heal();
    /// What the hosts heard that they must not: empty when all is well.
    QString leaks() const;

private:
    Reaction answer(const Seen &seen);
    std::unique_ptr<RawServer> faultyHost();
    const QList<Seen> &heard() const;

    const Endpoint m_endpoint;
    const NetworkFault m_fault;
    int m_requests = 0;
    bool m_healed = false;
    std::unique_ptr<RawServer> m_auth;
    std::unique_ptr<RawServer> m_api;
    std::optional<domain::Result<void>> m_result;
    std::unique_ptr<solaris::Client> m_client; ///< last: calls that still run end while it goes
};
