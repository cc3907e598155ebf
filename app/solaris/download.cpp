// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/download.h"

namespace solaris {

void Download::cancel()
{
    m_cancelled = true;
    Q_EMIT cancelRequested();
}

} // namespace solaris
