// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace sandbox {

class Router;
struct Person;

/// The resource as replies carry it: every field, and the id.
QJsonObject toJson(const Person &person);

/// /v1/persons: create, list, get, PATCH, update_for_development (reference 4).
void addPersonRoutes(Router &router);

} // namespace sandbox
