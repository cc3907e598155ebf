// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sandbox {

/// 32 lower-case hex digits and the resource's suffix, such as "cper" (reference 2.3).
QString newId(const QString &suffix);

/// An IDnow token of the test system, "TST-XXXXX" (reference 8.1).
QString newReference();

/// An access token: long, random, opaque.
QString randomToken();

} // namespace sandbox
