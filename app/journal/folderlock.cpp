// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/folderlock.h"

#include <QFile>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace journal {

FolderLock::~FolderLock()
{
    release();
}

domain::Result<void> FolderLock::take(const QString &folder)
{
    release();
    const QByteArray path = QFile::encodeName(folder + u"/journal.lock"_s);
    m_handle = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (m_handle < 0)
        return domain::fail(domain::ErrorKind::Storage, u"journal lock"_s,
                            u"the data folder cannot be written"_s);
    if (::flock(m_handle, LOCK_EX | LOCK_NB) != 0) {
        release();
        return domain::fail(domain::ErrorKind::Storage, u"journal lock"_s,
                            u"another running program has this journal open"_s);
    }
    return {};
}

void FolderLock::release()
{
    if (m_handle >= 0)
        ::close(m_handle);
    m_handle = -1;
}

} // namespace journal
