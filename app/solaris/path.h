// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "solaris/request.h"

#include <QJsonObject>
#include <QStringList>

namespace solaris {

/// The method as HTTP writes it.
logbook::Word verbWord(Verb verb);

/// "POST /v1/persons/{id}": where an error arose.
QString whereOf(Verb verb, logbook::Word pathTemplate);

/// True for an id that may stand in a path (reference 2.3): it can't leave its place or start a query.
bool isId(const QString &id);

/// A request on a path template such as "/v1/persons/{id}/documents/{id}" with the ids filled in, in order.
/// An id that is none is refused with a Rule error before anything is sent.
domain::Result<Request> makeRequest(Verb verb, logbook::Word pathTemplate, const QStringList &ids = {});

/// The same with a JSON body.
domain::Result<Request> makeRequest(Verb verb, logbook::Word pathTemplate, const QStringList &ids,
                                    const QJsonObject &body);

/// The query of an index: pages count from 1, a size is at most 1000 (reference 2.1).
QString pageQuery(int page, int size);

} // namespace solaris
