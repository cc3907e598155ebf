// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

namespace journal {

/// One program at a time writes a journal. The kernel lets go of the lock when the program ends, however it
/// ends; a lock file with a process id in it would outlive a kill.
class FolderLock {
public:
    FolderLock() = default;
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// Storage error at once when another program (or another Journal of this one) has it.
    domain::Result<void> take(const QString &folder);
    void release();

private:
    int m_handle = -1;
};

} // namespace journal
