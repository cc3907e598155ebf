// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <httplib.h>
#include <mutex>
#include <set>

namespace sandbox {

/// A connection as the HTTP library reads and writes it, and can be told to break: the only file, with its
/// .cpp, that calls the operating system's sockets.
class SocketStream : public httplib::Stream {
public:
    explicit SocketStream(socket_t socket);

    /// Waits for the first byte of the next request; false when the peer is gone or the time is up.
    bool waitForRequest(int milliseconds);

    /// From here on nothing more is written, so that the connection closes without an answer; with a reset,
    /// by RST.
    void breakOff(bool reset);
    bool isBroken() const { return m_broken; }
    void close();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *target, size_t size) override;
    ssize_t write(const char *source, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    socket_t m_socket;
    bool m_broken = false;
    std::array<char, 8192> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
};

/// The open connections, so that a stop needn't wait for idle ones.
class OpenSockets {
public:
    /// False when all have been told to end already.
    bool enter(socket_t socket);
    void leave(socket_t socket);
    void endAll();

private:
    std::mutex m_mutex;
    std::set<socket_t> m_sockets;
    bool m_ended = false;
};

/// Address reuse without port sharing: a second server on the same port must fail.
void setListenOptions(socket_t socket);

} // namespace sandbox
