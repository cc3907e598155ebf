// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/folderlock.h"

#include "keys/platform.h"

using namespace Qt::Literals::StringLiterals;

namespace journal {

FolderLock::~FolderLock()
{
    release();
}

domain::Result<void> FolderLock::take(const QString &folder)
{
    release();
    m_handle = keys::platform::openOwnerFile(folder + u"/journal.lock"_s);
    if (m_handle < 0)
        return domain::fail(domain::ErrorKind::Storage, u"journal lock"_s,
                            u"the data folder cannot be written"_s);
    if (!keys::platform::lockFile(m_handle)) {
        release();
        return domain::fail(domain::ErrorKind::Storage, u"journal in use"_s,
                            u"another running program has this journal open"_s);
    }
    return {};
}

void FolderLock::release()
{
    if (m_handle >= 0)
        keys::platform::closeFile(m_handle);
    m_handle = -1;
}

} // namespace journal
