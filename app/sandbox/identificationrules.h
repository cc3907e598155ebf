// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apierror.h"

#include <QDate>

namespace sandbox {

/// What is wrong with the body of POST .../identifications (reference 8.1). The methods of other providers
/// are valid for the API but not played here: 501.
QList<Problem> faultsOfOrder(const QJsonObject &body, const QDate &today);

/// The order as kept: the input fields, absent ones null.
QJsonObject orderOf(const QJsonObject &body);

} // namespace sandbox
