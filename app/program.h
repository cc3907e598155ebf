// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "desk/desk.h"
#include "desk/seal.h"
#include "desk/watch.h"
#include "journal/journal.h"
#include "keys/sessionlock.h"
#include "opening.h"
#include "sandbox/server.h"
#include "solaris/client.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <memory>

/// The objects of a running desk, built in order and taken down in reverse.
class Program {
public:
    explicit Program(CommandLine line);
    ~Program();

    /// Builds everything up to the painted window; an error is for the terminal or a message box.
    QCoro::Task<domain::Result<void>> start();

    /// Called when the user wants to work in another environment: this program is to be taken down, and
    /// another built. Never from within the call.
    void onSwitch(std::function<void(const QString &)> wanted) { m_switchTo = std::move(wanted); }

    /// For QPointer: whether this program still stands.
    const QObject *life() const { return &m_life; }
    bool hasWindow() const { return m_window != nullptr; }
    ui::MainWindow &window() { return *m_window; }
    desk::Desk &desk() { return *m_desk; }
    /// The embedded sandbox, or nullptr on any other environment.
    sandbox::Server *sandbox() { return m_sandbox.get(); }

private:
    domain::Result<void> startSandbox();
    bool isEmbedded() const;
    /// The journal's key; Cancelled when the user closed the door, or wants another environment.
    QCoro::Task<domain::Result<keys::Key>> openVault(QString folder);
    void wireSettings();
    void heedSessionLock();
    QString folder() const;
    /// Sandbox seconds a second: how fast the sandbox plays and the watch asks.
    double pace() const;

    QObject m_life;
    CommandLine m_line;
    std::function<void(const QString &)> m_switchTo;
    ui::Language m_language;
    std::unique_ptr<sandbox::Server> m_sandbox;
    std::unique_ptr<Opening> m_opening; ///< none where the key lies in a file
    std::unique_ptr<solaris::Client> m_client;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<desk::Watch> m_watch;
    std::unique_ptr<desk::Seal> m_seal;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<keys::SessionLock> m_sessionLock; ///< once the window has settled
};
