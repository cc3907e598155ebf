// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

/// A place for everything that the program could write, to be searched afterwards.
namespace searched {

inline QTemporaryDir &home()
{
    static QTemporaryDir folder;
    return folder;
}

/// Whatever asks for a place to write gets one below home(). To be called before QApplication exists.
inline bool redirect()
{
    const QList<std::pair<const char *, const char *>> places{
        {"HOME", "."},
        {"XDG_CONFIG_HOME", "config"},
        {"XDG_DATA_HOME", "data"},
        {"XDG_CACHE_HOME", "cache"},
        {"XDG_STATE_HOME", "state"},
        {"XDG_RUNTIME_DIR", "run"},
        {"TMPDIR", "tmp"},
    };
    for (const auto &[name, folder] : places) {
        const QString path = home().filePath(QLatin1StringView(folder));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, path.toUtf8());
    }
    return true;
}

/// The forms in which the words could stand in a file.
inline QList<QByteArray> formsOf(const QStringList &words)
{
    QList<QByteArray> found;
    for (const QString &word : words) {
        found << word.toUtf8() << word.toUtf8().toBase64().chopped(4) << word.toUtf8().toHex()
              << QByteArray(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    }
    return found;
}

/// Files below home() that hold one of these, with what they hold; `seen` counts what was read.
inline QStringList filesWith(const QList<QByteArray> &traces, int *seen = nullptr)
{
    QStringList found;
    QDirIterator files(home().path(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a socket
        const QByteArray bytes = file.readAll();
        if (seen)
            ++*seen;
        for (const QByteArray &trace : traces) {
            if (bytes.contains(trace) || file.fileName().toUtf8().contains(trace))
                found << file.fileName() + QStringLiteral(": ") + QString::fromLatin1(trace);
        }
    }
    return found;
}

} // namespace searched
