// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawserver.h"

#include <QSslServer>
#include <QTimer>
#include <QUrl>
#include <algorithm>
#include <sys/socket.h>

namespace {

/// Takes one whole request off the buffer; false while more has to come.
bool takeRequest(QByteArray &buffer, Seen &seen)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return false;
    }
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = seen.headers.value("content-length", "0").toLongLong();
    if (buffer.size() < headEnd + 4 + length) {
        return false;
    }
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    seen.method = start.value(0);
    seen.target = start.value(1);
    seen.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return true;
}

} // namespace

RawServer::RawServer(Script script)
    : m_server(std::make_unique<QTcpServer>())
    , m_script(std::move(script))
{
    listen();
}

RawServer::RawServer(Script script, const QSslConfiguration &tls)
    : m_script(std::move(script))
    , m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

void RawServer::listen()
{
    tokenReply = [this](const Seen &) {
        return json(200, "{\"access_token\":\"token-" + QByteArray::number(tokensAsked()) +
                             "\",\"expires_in\":3599,\"token_type\":\"bearer\"}");
    };
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    m_server->listen(QHostAddress::LocalHost);
}

QUrl RawServer::url() const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    return url;
}

int RawServer::count(const QByteArray &method) const
{
    return int(
        std::count_if(m_seen.begin(), m_seen.end(), [&](const Seen &one) { return one.method == method; }));
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (onAccept) {
            react(socket, *onAccept);
            continue;
        }
        const auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
    }
}

void RawServer::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    Seen seen;
    while (takeRequest(buffer, seen)) {
        const bool isToken = seen.target == "/oauth2/token";
        (isToken ? m_tokenCalls : m_seen).append(seen);
        const Reaction reaction = isToken ? tokenReply(seen) : m_script(seen);
        QTimer::singleShot(reaction.delayMs, socket, [this, socket, reaction] { react(socket, reaction); });
        seen = {};
    }
}

void RawServer::react(QTcpSocket *socket, const Reaction &reaction)
{
    if (reaction.endless) {
        socket->write(reaction.bytes);
        connect(socket, &QTcpSocket::bytesWritten, socket,
                [socket] { socket->write(QByteArray(65536, 'x')); });
        return;
    }
    if (reaction.pieces > 0) {
        socket->write(reaction.bytes);
        givePieces(socket, reaction);
        return;
    }
    if (reaction.trickleMs == 0 || reaction.bytes.isEmpty()) {
        socket->write(reaction.bytes);
        end(socket, reaction.then);
        return;
    }
    const qsizetype headEnd = reaction.bytes.indexOf("\r\n\r\n");
    const qsizetype now = headEnd < 0 ? 1 : headEnd + 4;
    socket->write(reaction.bytes.left(now));
    Reaction rest = reaction;
    rest.bytes.remove(0, now);
    QTimer::singleShot(reaction.trickleMs, socket, [this, socket, rest] { react(socket, rest); });
}

void RawServer::givePieces(QTcpSocket *socket, Reaction rest)
{
    connect(socket, &QTcpSocket::bytesWritten, socket, [this, socket, rest]() mutable {
        if (rest.pieces > 0 && socket->bytesToWrite() == 0) {
            socket->write(rest.piece);
            m_given += rest.piece.size();
            if (--rest.pieces == 0)
                end(socket, rest.then);
        }
    });
}

void RawServer::end(QTcpSocket *socket, Reaction::Then then)
{
    if (then == Reaction::Then::Close) {
        socket->disconnectFromHost();
    } else if (then == Reaction::Then::Reset) {
        // After a moment: a reset takes back what the other side has not read yet.
        QTimer::singleShot(30, socket, [socket] {
            const linger now{1, 0}; // a close without lingering is a reset
            setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
            socket->abort();
        });
    }
}

QByteArray reply(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Reaction json(int status, const QByteArray &body, const QByteArray &headers)
{
    return {reply(status, body, "Content-Type: application/json\r\n" + headers)};
}
