// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/watch.h"
#include "domain/environment.h"
#include "journal/journal.h"
#include "sandbox/server.h"
#include "solaris/client.h"
#include "support/patience.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <optional>

/// A whole IdentDesk without its window: sandbox, client, journal in a temporary folder, desk. For tests.
class World {
public:
    explicit World(double speed = 600.0);
    ~World();

    sandbox::Server &server() { return *m_server; }
    solaris::Client &client() { return *m_client; }
    journal::Journal &journal() { return *m_journal; }
    desk::Desk &desk() { return *m_desk; }
    QString folder() const { return m_folder.path(); }

    /// Ends desk, client and journal and starts them anew on the same folder and server: a restart of the
    /// program.
    void restart();
    /// The same with another clerk at the desk from here on ("tester" at first).
    void restartAs(const QString &actor);
    /// The same in two halves, for what may happen to the folder in between.
    void shut();
    domain::Result<void> reopen();

    /// A person who passes all checks, played by `robot` ("X-AUTOTEST-HAPPYPATH"), unique by `mark`.
    static domain::Person person(const QString &robot, const QString &mark = QStringLiteral("Muster"));
    static domain::IdentificationOrder order();
    static QList<domain::Consent> consents();
    /// Registers and identifies; fails the test and gives an empty id when a verb fails.
    QString newCase(const QString &robot, const QString &mark = QStringLiteral("Muster"));

private:
    QTemporaryDir m_folder;
    QString m_actor = QStringLiteral("tester");
    keys::Key m_key = keys::Key::generate();
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<solaris::Client> m_client;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<desk::Desk> m_desk;
};

/// Runs the event loop until the task ended and gives its result; fails the test after `timeout` ms.
template <typename T>
domain::Result<T> finish(QCoro::Task<domain::Result<T>> task, int timeout = patience)
{
    std::optional<domain::Result<T>> result;
    auto watched =
        std::move(task).then([&result](domain::Result<T> value) { result.emplace(std::move(value)); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, timeout))
        qFatal("a verb did not end within %d ms", timeout); // the lambda refers to this frame
    return *std::move(result);
}
