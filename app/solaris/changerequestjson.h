// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solaris/changerequest.h"

#include <QJsonObject>

namespace solaris {

/// A change request (reference 5), with the changed person once it is there. Nothing without an id.
std::optional<ChangeRequest> readChangeRequest(const QJsonObject &object);

} // namespace solaris
