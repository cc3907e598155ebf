// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kycdocument.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

namespace solaris {

/// A document's metadata (reference 7); nothing without an id.
std::optional<domain::KycDocument> readDocument(const QJsonObject &object);

/// The accepted ID documents. Their shape is not published: `type` or `document_type`, `issuing_countries` or
/// `countries`, a bare list or one inside an object (reference 9.2). Nothing when there is no list.
std::optional<QList<domain::SupportedDocument>> readSupportedDocuments(const QJsonDocument &document);

} // namespace solaris
