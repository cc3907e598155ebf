// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sandbox {

class Router;

/// /v1/persons/{id}/identifications and /v1/identifications: create, list, get, request, supported documents
/// (reference 8). A repeated request on one that is still open answers as the first did; on one that is
/// finished it is refused with 400 constraint_violation (the API's own answer is not known, reference 19).
void addIdentificationRoutes(Router &router);

} // namespace sandbox
