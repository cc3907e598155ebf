// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"

namespace sandbox {

class Router;
struct ChangeRequest;
struct World;

/// Keeps the change until it is authorized and confirmed; the 202 (reference 5).
Reply acceptChange(World &world, ChangeRequest change);

/// /v1/change_requests/{id}/authorize and confirm.
void addChangeRequestRoutes(Router &router);

/// The one TAN of the sandbox (reference 5, 6).
inline constexpr auto sandboxTan = "212212";

} // namespace sandbox
