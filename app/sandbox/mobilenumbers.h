// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sandbox {

class Router;

/// /v1/persons/{id}/mobile_number: the verified number, apart from the person's field (reference 6).
void addMobileNumberRoutes(Router &router);

} // namespace sandbox
