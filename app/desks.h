// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "program.h"

#include <QObject>
#include <memory>

/// The desk at work. Another environment is another desk: the first is taken down wholly before it is built,
/// so that no link, case or text gets from one to the other.
class Desks : public QObject {
public:
    void open(const CommandLine &line);
    /// Brings its window to the front; with a token of the desktop's where it gives such.
    void raise(const QByteArray &token);
    /// The name of the environment it works in.
    const QString &environment() const { return m_line.environment.name; }
    /// The one at work; none before the first open().
    Program *program() const { return m_program.get(); }

private:
    void switchTo(const QString &name);

    CommandLine m_line;
    std::unique_ptr<Program> m_program;
    QCoro::Task<void> m_running;
};
