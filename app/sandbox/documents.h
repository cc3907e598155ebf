// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world.h"

namespace sandbox {

class Router;

/// A document's metadata (reference 7).
QJsonObject documentJson(const Document &document);

/// What IDnow accepts, by kind and issuing country (reference 9). The guide names no list; this one holds the
/// usual kinds, each for the countries whose documents the guide mentions and their neighbours.
QJsonArray supportedDocumentsJson();

/// /v1/persons/{id}/documents: list, metadata, file.
void addDocumentRoutes(Router &router);

} // namespace sandbox
