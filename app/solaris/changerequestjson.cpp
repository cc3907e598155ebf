// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/changerequestjson.h"

#include "solaris/jsonread.h"
#include "solaris/personjson.h"

namespace solaris {

using namespace Qt::Literals::StringLiterals;

std::optional<ChangeRequest> readChangeRequest(const QJsonObject &object)
{
    ChangeRequest read;
    read.id = textOf(object, "id"_L1);
    read.status = textOf(object, "status"_L1);
    read.updatedAt = momentOf(textOf(object, "updated_at"_L1));
    read.person = readPerson(object.value("response_body"_L1).toObject());
    return read.id.isEmpty() ? std::nullopt : std::optional(read);
}

} // namespace solaris
