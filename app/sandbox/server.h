// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <chrono>
#include <memory>

namespace sandbox {

/// A fault to play once, or `times` times, on the next matching request.
struct Fault {
    enum class Kind {
        None,
        DropAfterReading,
        Delay,
        Unauthorized,
        RateLimited,
        ServerError,
        Html,
        TruncatedBody,
        EndlessBody,
        ResetConnection
    };
    Kind kind = Kind::None;
    QString method{};   ///< empty: any
    QString pathPart{}; ///< substring of the path; empty: any
    int times = 1;
    int status = 500; ///< for ServerError and Html
    std::chrono::milliseconds delay{0};
    int retryAfter = 1; ///< seconds, for RateLimited
    /// For DropAfterReading and ResetConnection: the request is carried out and only its reply is lost.
    bool takesEffect = false;
};

/// How GET /v1/identifications behaves: the reference leaves open whether it exists for a client, and its
/// order.
enum class IndexKind {
    InOrder,   ///< of their making
    Shuffled,  ///< another order at every request
    Frozen,    ///< shows what stood there when this was set, and nothing newer
    Absent,    ///< 404
    Forbidden, ///< 403
    Odd,       ///< 200 with an object instead of an array
    Strangers, ///< every answer, also about a single identification, names another person
};

struct Options {
    int port = 0;       ///< 0: any free one
    double speed = 1.0; ///< sandbox seconds per real second; 60: a minute takes a second
    QString clientId = QStringLiteral("sandbox-client");
    QString clientSecret = QStringLiteral("sandbox-secret");
    std::chrono::seconds tokenLifetime{3599}; ///< sandbox-independent: real seconds
};

/// Solaris with IDnow's test robots on a loopback port. It runs in threads of its own; all members may be
/// called from any thread. Stops when destroyed.
class Server {
public:
    explicit Server(Options options = {});
    ~Server();
    bool start(); ///< false when the port is taken
    int port() const;
    QUrl url() const; ///< http://127.0.0.1:PORT, serves the API, the token endpoint and the customer's page
    void setSpeed(double speed);
    void setIndex(IndexKind kind);
    /// Plays this fault on the next matching requests.
    void inject(const Fault &fault);
    void clearFaults();
    /// How many requests with this method and path substring have arrived (read in full), for tests.
    int hits(const QString &method, const QString &pathPart) const;
    /// The body of the latest such request, for tests; empty when none of the last few was one.
    QByteArray lastBody(const QString &method, const QString &pathPart) const;
    /// Moves the sandbox clock ahead, so that a day's review needs no waiting.
    void advance(std::chrono::seconds sandboxTime);
    /// By how much the Date header of every later reply is wrong; ahead is positive.
    void setClockError(std::chrono::seconds error);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sandbox
