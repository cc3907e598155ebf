// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/error.h"
#include "logbook/entry.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// What the program was asked to do.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    enum class Task { Window, Tour, SandboxServer, VerifyJournal, VerifyCaseFile, Help, Version };
    Task task = Task::Window;

    domain::Environment environment; ///< hosts are empty for the embedded sandbox: it chooses its port
    QString clientSecretFile;        ///< empty: the embedded sandbox's own, or the OS keychain
    QString dataDir;                 ///< where journals live; one folder an environment below it
    QString legalFolder;             ///< of the firm's legal texts; empty: as the settings say
    QString language;                ///< "de", "en" or empty: the desktop's
    logbook::Level logLevel = logbook::Level::Info;
    QString theme; ///< "light", "dark", "high-contrast" or empty: the setting's

    QString caseFile;        ///< the file to verify
    QString deskFingerprint; ///< whose seal is expected, as keys::fingerprint gives it; empty: this desk's

    QString tourDir;
    QString robot = QStringLiteral("X-AUTOTEST-HAPPYPATH");
    double speed = 0; ///< sandbox seconds a second; 0: chosen for the task
    quint16 port = 0;

    /// Reads argv, without Qt's own options (-session, -platform, -style, …); what is wrong comes back as
    /// text for the terminal, in `error`.
    static tl::expected<CommandLine, QString> parse(const QStringList &arguments);
    static QString helpText();
    /// "de" or "en" where it names one of them, whatever else is wrong with it.
    static QString languageOf(const QStringList &arguments);
    /// Whether it names no task but to open a window, whatever else is wrong with it.
    static bool meansWindow(const QStringList &arguments);
    /// The folder of the firm's legal texts: the command line's word, else the setting legal/folder; empty
    /// where neither names one.
    QString legalTexts() const;
};
