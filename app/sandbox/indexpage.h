// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sandbox {

struct World;

/// The page at /sandbox: what this is, the credentials, a whole identification with curl, the robots, the
/// controls.
QByteArray indexPage(const World &world);

} // namespace sandbox
