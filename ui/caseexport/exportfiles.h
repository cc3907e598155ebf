// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ui {

/// The files of one export: all of them stay, or none. Used by one thread.
class ExportFiles {
public:
    ExportFiles() = default;
    ~ExportFiles(); ///< removes what was not kept
    Q_DISABLE_COPY_MOVE(ExportFiles)

    /// Writes owner-only, whole or not at all, and makes the file's folder, for its owner alone, where it is
    /// missing.
    domain::Result<void> write(const QString &path, const QByteArray &bytes);
    /// All that was written, and the folder that was made. Gives the files that could not be removed, such as
    /// one that another program holds open.
    QStringList remove();
    void keep(); ///< from here on nothing is removed

private:
    QStringList m_written;
    QString m_folder;
};

/// Where the documents beside `pdf` go: a folder named after it.
QString folderBeside(const QString &pdf);

/// "02 KYC report.pdf": the number keeps names apart, the ending follows from the bytes.
QString documentFileName(int number, const QString &name, const QString &fallback, const QByteArray &bytes);

} // namespace ui
