// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/socketstream.h"

#include <algorithm>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sandbox {

namespace {

constexpr int patienceMilliseconds =
    30'000; ///< for the rest of a request once it began, and for a slow reader

bool waitFor(socket_t socket, short events, int milliseconds)
{
    pollfd entry{socket, events, 0};
    int ready = 0;
    do
        ready = ::poll(&entry, 1, milliseconds);
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

} // namespace

SocketStream::SocketStream(socket_t socket)
    : m_socket(socket)
{
}

bool SocketStream::waitForRequest(int milliseconds)
{
    if (m_begin < m_end)
        return true;
    char first = 0;
    return waitFor(m_socket, POLLIN, milliseconds) && ::recv(m_socket, &first, 1, MSG_PEEK) == 1;
}

void SocketStream::breakOff(bool reset)
{
    m_broken = true;
    if (!reset)
        return;
    const linger hard{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

void SocketStream::close()
{
    // With a hard linger a shutdown would send the FIN that the reset is to replace.
    linger current{};
    socklen_t size = sizeof current;
    ::getsockopt(m_socket, SOL_SOCKET, SO_LINGER, &current, &size);
    if (!current.l_onoff)
        ::shutdown(m_socket, SHUT_RDWR);
    ::close(m_socket);
}

bool SocketStream::is_readable() const
{
    return m_begin < m_end || waitFor(m_socket, POLLIN, patienceMilliseconds);
}

bool SocketStream::is_writable() const
{
    return !m_broken && waitFor(m_socket, POLLOUT, patienceMilliseconds);
}

ssize_t SocketStream::read(char *target, size_t size)
{
    if (m_begin == m_end) {
        if (!waitFor(m_socket, POLLIN, patienceMilliseconds))
            return -1;
        const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return got;
        m_begin = 0;
        m_end = static_cast<size_t>(got);
    }
    const size_t given = std::min(size, m_end - m_begin);
    std::memcpy(target, m_buffer.data() + m_begin, given);
    m_begin += given;
    return static_cast<ssize_t>(given);
}

ssize_t SocketStream::write(const char *source, size_t size)
{
    if (!is_writable())
        return -1;
    return ::send(m_socket, source, size, MSG_NOSIGNAL);
}

void SocketStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1"; // it listens nowhere else
    port = 0;
}

void SocketStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

bool OpenSockets::enter(socket_t socket)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_ended)
        m_sockets.insert(socket);
    return !m_ended;
}

void OpenSockets::leave(socket_t socket)
{
    const std::scoped_lock lock(m_mutex);
    m_sockets.erase(socket);
}

void OpenSockets::endAll()
{
    const std::scoped_lock lock(m_mutex);
    m_ended = true;
    for (const socket_t socket : m_sockets)
        ::shutdown(socket, SHUT_RDWR);
}

void setListenOptions(socket_t socket)
{
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

} // namespace sandbox
