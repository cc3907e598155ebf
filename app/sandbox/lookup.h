// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apierror.h"
#include "sandbox/world.h"

namespace sandbox {

/// The person and the identification of a path .../persons/{}/identifications/{}, or the 404.
struct FoundIdentification {
    Person *person = nullptr;
    Identification *identification = nullptr;
    std::optional<Reply> missing{};
};

inline FoundIdentification findIdentification(World &world, const Request &request)
{
    const QString &personId = request.args.at(0);
    const QString &id = request.args.at(1);
    Person *person = world.person(personId);
    if (!person)
        return {.missing = notFound(QStringLiteral("Solaris::Person"), personId)};
    Identification *identification = world.identification(id);
    if (!identification || identification->personId != personId)
        return {.missing = notFound(QStringLiteral("Solaris::Identification"), id)};
    return {.person = person, .identification = identification};
}

} // namespace sandbox
