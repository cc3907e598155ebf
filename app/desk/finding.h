// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/identification.h"
#include "domain/person.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace desk {

/// Something the API holds that may be the outcome of a call in doubt.
struct Candidate {
    domain::Person person;                 ///< as the API shows it
    domain::Identification identification; ///< the person's IDnow identification; its id is empty without one
    /// Nothing but this very call can have made it: a person with the same consent to the second, an
    /// identification of a person that only this case knows.
    bool certain = false;
};

/// What a look-up showed about the oldest call in doubt of a case (issue 3, "intent first"). It lives in
/// memory only; adopting it is what gets journalled.
struct Finding {
    enum class About {
        Customer,       ///< the creation of the person
        Identification, ///< the creation of the identification
        Link,           ///< the request for the link
        Change,         ///< changed data of the person
        Tan,            ///< the sending of a tan: the API shows nothing about it
    };
    About about = About::Customer;
    QString intentId;
    QDateTime sentAt;
    QList<Candidate> candidates; ///< empty: the API shows no trace of the call

    bool isCertain() const { return candidates.size() == 1 && candidates.first().certain; }
};

/// Which question a call in doubt ("POST /v1/persons") asks.
Finding::About aboutOf(const QString &call);

} // namespace desk
