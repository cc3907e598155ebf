// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/person.h"

#include <QList>
#include <QMap>

namespace domain {

/// Values of a person by API path, as they stood and as they are to be; "" where there is none.
struct FieldChange {
    QMap<QString, QString> before;
    QMap<QString, QString> after;
    bool isEmpty() const { return after.isEmpty(); }
    bool operator==(const FieldChange &) const = default;
};

/// A change of data that waits for the customer's tan (a 202, reference 5).
struct OpenChange {
    QString requestId;
    QDateTime at;  ///< when it was requested
    QString actor; ///< who requested it
    FieldChange values;
    QString deliveryMethod; ///< how the tan was sent last; empty until then
    QDateTime sentAt;       ///< when the tan was sent last
};

/// What of a change still differs from `current`: fields that were empty are written at once, without a tan
/// (reference 4.4).
FieldChange stillOpen(const OpenChange &change, const Person &current);

/// Folds one more event into the list of changes that wait: requested, tan sent, settled.
void apply(QList<OpenChange> &changes, const Event &event);

} // namespace domain
