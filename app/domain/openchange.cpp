// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openchange.h"

#include "domain/eventbody.h"

#include <algorithm>

namespace domain {

FieldChange stillOpen(const OpenChange &change, const Person &current)
{
    const QMap<QString, QString> now = flatten(current);
    FieldChange open;
    for (auto it = change.values.after.cbegin(); it != change.values.after.cend(); ++it) {
        if (now.value(it.key()) == it.value())
            continue;
        open.before.insert(it.key(), change.values.before.value(it.key()));
        open.after.insert(it.key(), it.value());
    }
    return open;
}

void apply(QList<OpenChange> &changes, const Event &event)
{
    const QString id = eventbody::changeRequestId(event.body);
    const auto isThis = [&id](const OpenChange &change) { return change.requestId == id; };
    switch (event.kind) {
    case EventKind::ChangeRequested:
        changes.removeIf(isThis);
        changes.append({id, event.at, event.actor, eventbody::values(event.body), {}, {}});
        break;
    case EventKind::ChangeAuthorized: {
        const auto found = std::find_if(changes.begin(), changes.end(), isThis);
        if (found == changes.end())
            break;
        found->deliveryMethod = eventbody::text(event.body);
        found->sentAt = event.at;
        break;
    }
    case EventKind::ChangeSettled: changes.removeIf(isThis); break;
    default: break;
    }
}

} // namespace domain
