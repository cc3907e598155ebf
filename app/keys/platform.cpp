// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX. Windows: not tried; it needs its own file beside this one.
#include "keys/platform.h"

#include <QFile>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keys::platform {

int openOwnerFile(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                  S_IRUSR | S_IWUSR);
}

void closeFile(int handle)
{
    ::close(handle);
}

bool lockFile(int handle)
{
    return ::flock(handle, LOCK_EX | LOCK_NB) == 0;
}

bool writeAt(int handle, qint64 position, const QByteArray &bytes)
{
    return ::pwrite(handle, bytes.constData(), static_cast<size_t>(bytes.size()), position) == bytes.size();
}

bool syncFile(int handle)
{
    return ::fdatasync(handle) == 0;
}

void syncFolder(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

bool nameAlso(const QString &path, const QString &also)
{
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(also).constData()) == 0 ||
           QFile::copy(path, also);
}

bool moveOver(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool isThisUser(uint ownerId)
{
    return ownerId == ::geteuid();
}

} // namespace keys::platform
