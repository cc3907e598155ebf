// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/service.h"

#include <chrono>
#include <memory>

namespace sandbox {

/// The wire: cpp-httplib on 127.0.0.1, its requests and replies translated to ours. Threads are its own.
class HttpFront {
public:
    HttpFront(Service &service, StopSignal &stop);
    ~HttpFront();
    /// Binds to the port, 0 for any; false when it is taken.
    bool bind(int port);
    int port() const;
    /// Serves from a thread of its own until stop.
    void serve();
    void stop();
    /// By how much the Date header of every later reply is wrong; ahead is positive.
    void setClockError(std::chrono::seconds error);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sandbox
