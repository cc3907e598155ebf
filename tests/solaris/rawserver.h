// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <memory>
#include <optional>

/// A request as it came over the wire.
struct Seen {
    QByteArray method;
    QByteArray target;                     ///< path and query, still encoded
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What the server does with one request.
struct Reaction {
    enum class Then { Keep, Close, Reset };
    QByteArray bytes; ///< raw, with its status line; empty: nothing is said
    Then then = Then::Keep;
    int delayMs = 0;       ///< before the bytes
    int trickleMs = 0;     ///< between the bytes of the body, 0: all at once
    bool endless = false;  ///< repeats the body for ever
    QByteArray piece = {}; ///< comes after the bytes,
    qint64 pieces = 0;     ///< so many times, each once the one before has left
};

/// An HTTP server on loopback that does exactly as told, well-formed or not. It shares no code with the
/// client.
class RawServer : public QObject {
    Q_OBJECT
public:
    using Script = std::function<Reaction(const Seen &)>;

    /// Answers the token call on its own (see tokenReply) and hands all other calls to the script.
    explicit RawServer(Script script);
    /// The same over TLS, with this certificate and key.
    RawServer(Script script, const QSslConfiguration &tls);

    QUrl url() const;
    int port() const { return m_server->serverPort(); }
    /// Requests other than for a token.
    const QList<Seen> &seen() const { return m_seen; }
    int count(const QByteArray &method) const;
    int tokensAsked() const { return int(m_tokenCalls.size()); }
    const QList<Seen> &tokenCalls() const { return m_tokenCalls; }

    /// The token call's reply; by default token "token-1", "token-2" … good for an hour.
    Script tokenReply;
    /// What befalls a connection before anything is read from it.
    std::optional<Reaction> onAccept;
    /// How many connections came.
    int connections() const { return m_connections; }
    /// How many bytes of pieces were handed to a socket.
    qint64 given() const { return m_given; }
    /// No listener any more: connections are refused.
    void close() { m_server->close(); }

private:
    void listen();
    void accept();
    void read(QTcpSocket *socket, QByteArray &buffer);
    void react(QTcpSocket *socket, const Reaction &reaction);
    void givePieces(QTcpSocket *socket, Reaction rest);
    void end(QTcpSocket *socket, Reaction::Then then);

    std::unique_ptr<QTcpServer> m_server;
    Script m_script;
    bool m_isTls = false;
    int m_connections = 0;
    qint64 m_given = 0;
    QList<Seen> m_seen;
    QList<Seen> m_tokenCalls;
};

/// A whole reply: status line, Content-Length, extra headers ("Name: value\r\n" each), body.
QByteArray reply(int status, const QByteArray &body, const QByteArray &headers = {});
/// The same with the JSON content type.
Reaction json(int status, const QByteArray &body, const QByteArray &headers = {});
