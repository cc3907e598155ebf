// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpfront.h"

#include "sandbox/ids.h"
#include "sandbox/socketstream.h"

#include <QDateTime>
#include <QLocale>
#include <atomic>
#include <thread>

namespace sandbox {

using namespace std::chrono_literals;

namespace {

/// A thread each; the library's eight would starve kept-alive clients.
constexpr size_t connectionsAtOnce = 80;
constexpr int idleSeconds = 30;
constexpr size_t requestsAConnection = 1'000'000; ///< only said in the Keep-Alive header; there is no limit
constexpr size_t largestBody = 32 * 1024 * 1024;
constexpr auto loopback = "127.0.0.1";

/// The connection whose request this thread serves: the library hands handlers no stream.
thread_local SocketStream *t_stream = nullptr;

/// The library's server, with our own streams under it, which can break on demand.
class Listener final : public httplib::Server {
public:
    OpenSockets sockets;

private:
    bool process_and_close_socket(socket_t socket) override
    {
        SocketStream stream(socket);
        t_stream = &stream;
        bool good = sockets.enter(socket);
        while (good && stream.waitForRequest(idleSeconds * 1000)) {
            bool closed = false;
            good = process_request(stream, false, closed, nullptr) && !closed && !stream.isBroken();
        }
        sockets.leave(socket);
        t_stream = nullptr;
        stream.close();
        return good;
    }
};

Request translated(const httplib::Request &in)
{
    Request request;
    request.method = QString::fromStdString(in.method);
    request.path = QString::fromStdString(in.path);
    request.target = QString::fromStdString(in.target);
    request.body = QByteArray::fromStdString(in.body);
    for (const auto &[name, value] : in.headers)
        request.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    const auto question = in.target.find('?');
    if (question != std::string::npos)
        request.query = formFields(QByteArray::fromStdString(in.target.substr(question + 1)));
    return request;
}

/// Half of the body, though its whole length was announced.
void sendHalf(httplib::Response &out, const std::string &body, const std::string &type)
{
    const size_t half = body.size() / 2;
    out.set_content_provider(body.size(), type, [body, half](size_t offset, size_t, httplib::DataSink &sink) {
        return offset < half && sink.write(body.data() + offset, half - offset);
    });
}

/// A JSON text that goes on until the client or the server gives up.
void sendEndlessly(httplib::Response &out, StopSignal &stop)
{
    out.status = 200;
    out.set_chunked_content_provider("application/json; charset=utf-8",
                                     [&stop](size_t, httplib::DataSink &sink) {
                                         static const std::string chunk(16 * 1024, ' ');
                                         return !stop.waitFor(5ms) && sink.write(chunk.data(), chunk.size());
                                     });
}

void write(const Outcome &outcome, httplib::Response &out, StopSignal &stop, qint64 clockError)
{
    const Reply &reply = outcome.reply;
    out.status = reply.status;
    out.set_header("X-Request-Id", newId({}).toStdString());
    // The wall's time, as any server's: the sandbox's own may run faster.
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(clockError),
                                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    out.set_header("Date", date.toStdString());
    out.set_header("X-Content-Type-Options", "nosniff");
    for (const auto &[name, value] : reply.headers)
        out.set_header(name.toStdString(), value.toStdString());
    const std::string body = reply.body.toStdString();
    const std::string type = reply.contentType.toStdString();
    switch (outcome.spoiled) {
    case Fault::Kind::DropAfterReading:
    case Fault::Kind::ResetConnection:
        t_stream->breakOff(outcome.spoiled == Fault::Kind::ResetConnection);
        break;
    case Fault::Kind::TruncatedBody: sendHalf(out, body, type); break;
    case Fault::Kind::EndlessBody: sendEndlessly(out, stop); break;
    default: out.set_content(body, type);
    }
}

} // namespace

struct HttpFront::Impl {
    Listener listener;
    std::thread thread;
    int port = 0;
    std::atomic<qint64> clockError = 0; ///< seconds
};

HttpFront::HttpFront(Service &service, StopSignal &stop)
    : m_impl(std::make_unique<Impl>())
{
    Listener &listener = m_impl->listener;
    const httplib::Server::Handler handler = [impl = m_impl.get(), &service,
                                              &stop](const httplib::Request &in, httplib::Response &out) {
        write(service.answer(translated(in)), out, stop, impl->clockError);
    };
    const std::string any = ".*";
    listener.Get(any, handler).Post(any, handler).Put(any, handler).Patch(any, handler).Delete(any, handler);
    // A request that announces no body has none (RFC 9112, 6.3; curl -X PATCH sends so); the library would
    // read on until the connection closes.
    listener.set_pre_routing_handler([handler](const httplib::Request &in, httplib::Response &out) {
        if (in.has_header("Content-Length") || in.has_header("Transfer-Encoding"))
            return httplib::Server::HandlerResponse::Unhandled;
        handler(in, out);
        return httplib::Server::HandlerResponse::Handled;
    });
    listener.set_keep_alive_timeout(idleSeconds);
    listener.set_keep_alive_max_count(requestsAConnection);
    listener.set_payload_max_length(largestBody);
    listener.new_task_queue = [] { return new httplib::ThreadPool(connectionsAtOnce); };
    listener.set_tcp_nodelay(true);
    listener.set_socket_options(setListenOptions);
}

HttpFront::~HttpFront()
{
    stop();
}

bool HttpFront::bind(int port)
{
    Listener &listener = m_impl->listener;
    if (port == 0) {
        m_impl->port = listener.bind_to_any_port(loopback);
        return m_impl->port > 0;
    }
    m_impl->port = port;
    return listener.bind_to_port(loopback, port);
}

int HttpFront::port() const
{
    return m_impl->port;
}

void HttpFront::setClockError(std::chrono::seconds error)
{
    m_impl->clockError = error.count();
}

void HttpFront::serve()
{
    Listener &listener = m_impl->listener;
    m_impl->thread = std::thread([&listener] { listener.listen_after_bind(); });
    // A stop before the loop runs would be ignored by the library and never come again.
    while (!listener.is_running())
        std::this_thread::sleep_for(1ms);
}

void HttpFront::stop()
{
    if (!m_impl->thread.joinable())
        return;
    m_impl->listener.stop();
    m_impl->listener.sockets.endAll();
    m_impl->thread.join();
}

} // namespace sandbox
