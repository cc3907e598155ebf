// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace logbook {

/// The files of the log: identdesk.log and older ones, identdesk.1.log and so on, for their owner alone. One
/// program at a time writes them.
class LogFile {
public:
    static constexpr qint64 usualSize = 1 << 20; ///< bytes a file
    static constexpr int older = 3;              ///< files kept beside the one being written

    explicit LogFile(QString folder, qint64 size = usualSize);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// False when it can't be written (disk full, no rights, another program has it); the next try may do.
    bool append(const QByteArray &lines);

    static QString pathIn(const QString &folder, int age = 0);

private:
    bool open();
    void close();
    void rotate();
    void cut(qint64 size);

    const QString m_folder;
    const qint64 m_limit;
    int m_handle = -1;
    qint64 m_size = 0;
    bool m_endsLine = true;
};

} // namespace logbook
