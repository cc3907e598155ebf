// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sandbox {

class Router;

/// /sandbox: a page that says what this is, and the controls for whoever has only curl: faults and the clock.
void addAdminRoutes(Router &router);

} // namespace sandbox
