// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

namespace sandbox {

class Router;
struct World;

/// /v1/persons/{id}/identifications and /v1/identifications: create, list, get, request, supported documents
/// (reference 8). A repeated request on one that is still open answers as the first did; on one that is
/// finished it is refused with 400 constraint_violation (the API's own answer is not known, reference 19).
void addIdentificationRoutes(Router &router);

/// How the index of all identifications behaves from now on. Call with the world locked.
void setIndexKind(World &world, IndexKind kind);

} // namespace sandbox
