// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/identification.h"

#include <QJsonObject>
#include <optional>

namespace solaris {

/// An identification (reference 8.1); an unknown status keeps its text. Nothing without an id.
std::optional<domain::Identification> readIdentification(const QJsonObject &object);

/// The body of the create call: what is given, nothing else.
QJsonObject writeOrder(const domain::IdentificationOrder &order);

} // namespace solaris
