// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solaris/webhook.h"

#include <QJsonObject>
#include <optional>

namespace solaris {

/// A webhook subscription (reference 10.1); nothing without an id.
std::optional<Webhook> readWebhook(const QJsonObject &object);

} // namespace solaris
