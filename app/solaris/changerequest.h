// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace solaris {

/// A change that waits for the customer's tan (reference 5).
struct ChangeRequest {
    QString id;
    QString status; ///< "AUTHORIZATION_REQUIRED", "CONFIRMATION_REQUIRED", "COMPLETED" or newer words
    QDateTime updatedAt;
    std::optional<domain::Person> person; ///< the changed person, once completed
};

/// What a PATCH of a person led to: 200 with the person, or 202 with a change request.
struct PatchOutcome {
    std::optional<domain::Person> person;
    std::optional<ChangeRequest> changeRequest;
};

} // namespace solaris
