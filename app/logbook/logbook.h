// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logbook/entry.h"

#include <QByteArray>
#include <QList>
#include <initializer_list>
#include <memory>

namespace logbook {

/// Keeps the log of this program as long as it lives: takes what write() says from any thread and never makes
/// it wait; writes on a thread of its own. What can't be written is counted, said later, and disturbs nobody.
class Logbook {
public:
    static constexpr int queueLength = 4096;    ///< entries; more at once are dropped and counted
    static constexpr int remembered = 500;      ///< lines kept in memory for the support report
    static constexpr qint64 fileSize = 1 << 20; ///< bytes, of each of four files

    /// Into `folder`, which is made. The key of the id hashes lies beside the files.
    explicit Logbook(const QString &folder, Level least = Level::Info, qint64 size = fileSize);
    ~Logbook(); ///< writes what is waiting
    Q_DISABLE_COPY_MOVE(Logbook)

private:
    struct Shared;
    static void run(const std::shared_ptr<Shared> &shared, const QString &folder, qint64 size);

    friend void write(Level, Category, Word, std::initializer_list<Field>);
    friend QList<QByteArray> lastLines(int);
    std::shared_ptr<Shared> m_shared;
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

/// Writes an entry to the log there is; without one nothing happens.
void write(Level level, Category category, Word event, std::initializer_list<Field> fields = {});

/// The latest lines, oldest first; empty without a log.
QList<QByteArray> lastLines(int count);

} // namespace logbook
