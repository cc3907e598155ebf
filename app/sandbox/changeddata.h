// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace sandbox {

/// What CHANGEALL and CHANGEALLREVIEW do: every value of the identity and the address becomes a new one, with
/// the Latin letters that IDnow returns (guide, "Test cases").
void changeEverything(QJsonObject &personFields);

} // namespace sandbox
