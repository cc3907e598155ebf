// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawserver.h"
#include "solaris/client.h"

#include <QCoroTask>

/// A raw server and a client that talks to it, with limits short enough for a test.
struct Bench {
    explicit Bench(RawServer::Script script, solaris::Limits limits = quick());
    ~Bench();

    static solaris::Limits quick();
    static domain::Environment environmentOf(const RawServer &server);

    RawServer server;
    std::unique_ptr<solaris::Client> client;
};

/// The client secret of the tests, given at once.
QCoro::Task<domain::Result<QByteArray>> testSecret();

/// Runs the event loop until the call has ended.
template <typename T>
domain::Result<T> wait(QCoro::Task<domain::Result<T>> task)
{
    return QCoro::waitFor(std::move(task));
}

inline const QString personId = QStringLiteral("dc1a6812a14f6cc338cd084208535bcdcper");
inline const QString identId = QStringLiteral("6dc54352d6793a892e0702850d07b831cidt");
inline const QString documentId = QStringLiteral("69ec2a9d8dbaf5ea1b13124098a34ea3cdoc");
inline const QByteArray personBody =
    "{\"id\":\"dc1a6812a14f6cc338cd084208535bcdcper\",\"first_name\":\"Erika\"}";

/// What a failed call ended with, in words that a comparison prints.
template <typename T>
QString kindOf(const domain::Result<T> &result);
QString kindName(domain::ErrorKind kind);

template <typename T>
QString kindOf(const domain::Result<T> &result)
{
    return result ? QStringLiteral("ok") : kindName(result.error().kind);
}
