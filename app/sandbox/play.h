// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sandbox {

class Router;

/// /go/<company>/identifications/<id>: the page where a trainee plays the customer, and its calls
/// (customerpage.h).
void addPlayRoutes(Router &router);

} // namespace sandbox
