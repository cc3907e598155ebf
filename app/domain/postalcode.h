// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

/// The German state a postal code lies in ("10115" -> "BE"); empty where the code is none, is shared by two
/// states, or is not known.
QString stateOfPostalCode(const QString &code);

} // namespace domain
