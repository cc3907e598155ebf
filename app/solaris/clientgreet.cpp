// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/client.h"

#include "solaris/transport.h"

#include <coroutine>
#include <utility>

namespace solaris {
namespace {

/// What the keeper's answer and the waiting coroutine share.
struct Asked {
    std::optional<domain::Result<QByteArray>> token;
    std::coroutine_handle<> waiting;
};

struct TokenAwaiter {
    std::shared_ptr<Asked> asked;
    bool await_ready() const noexcept { return asked->token.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) const noexcept { asked->waiting = waiting; }
    domain::Result<QByteArray> await_resume() const { return *asked->token; }
};

} // namespace

Client::Reply<void> Client::greet()
{
    const std::shared_ptr<Transport> transport = m_transport;
    const auto asked = std::make_shared<Asked>();
    const auto take = [asked](const domain::Result<QByteArray> &token) {
        asked->token = token;
        if (asked->waiting)
            asked->waiting.resume();
    };
    transport->token().get(transport, take);
    if (asked->token && *asked->token) { // it was there already: that told no time
        transport->token().refused(**std::exchange(asked->token, std::nullopt));
        transport->token().get(transport, take);
    }
    TokenAwaiter answered{asked};
    const domain::Result<QByteArray> token = co_await answered;
    if (!token)
        co_return domain::Failure(token.error());
    co_return domain::Result<void>();
}

} // namespace solaris
