// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connectiontest.h"

#include "solaris/client.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace desk {
namespace {

using Trouble = ConnectionReport::Trouble;

QCoro::Task<domain::Result<QByteArray>> given(QByteArray secret)
{
    co_return secret;
}

/// A person waits for the answer: sooner than a call of the day's work is given up.
solaris::Limits patience()
{
    solaris::Limits limits;
    limits.transferTimeout = std::chrono::seconds(10);
    limits.totalDeadline = std::chrono::seconds(15);
    limits.getAttempts = 1;
    return limits;
}

Trouble troubleOf(const domain::Error &error)
{
    switch (error.kind) {
    case domain::ErrorKind::NoConnection:
        return error.detail == "HostNotFoundError"_L1 ? Trouble::HostUnknown : Trouble::HostSilent;
    case domain::ErrorKind::Timeout:
    case domain::ErrorKind::FateUnknown:
    case domain::ErrorKind::Cancelled: return Trouble::HostSilent;
    case domain::ErrorKind::Tls: return Trouble::Tls;
    case domain::ErrorKind::Credentials: return Trouble::Credentials;
    case domain::ErrorKind::Forbidden: return Trouble::Rights;
    case domain::ErrorKind::ServerFault:
    case domain::ErrorKind::RateLimited: return Trouble::Server;
    default: return Trouble::NotSolaris;
    }
}

} // namespace

QCoro::Task<ConnectionReport> testConnection(domain::Environment environment, QByteArray secret)
{
    const auto report = std::make_shared<ConnectionReport>();
    const auto blame = [report](const QUrl &host, const domain::Error &error) {
        report->trouble = troubleOf(error);
        report->host = host.host();
        report->why = error;
    };
    solaris::SecretProvider provider = [secret] { return given(secret); };
    const auto client = std::make_unique<solaris::Client>(environment, provider, patience());
    QObject::connect(client.get(), &solaris::Client::clockOffset, client.get(),
                     [report](qint64 seconds) { report->clockOffset = seconds; });
    const domain::Result<void> greeted = co_await client->greet();
    if (!greeted) {
        blame(environment.auth, greeted.error());
        co_return *report;
    }
    const domain::Result<solaris::Page<domain::Person>> persons = co_await client->persons(1, 1);
    if (!persons)
        blame(environment.api, persons.error());
    co_return *report;
}

} // namespace desk
