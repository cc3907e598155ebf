// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"

namespace sandbox {

/// One entry of the API's "errors" array (reference 3). Texts stay English, as Solaris sends them.
struct Problem {
    int status = 400;
    QString code;
    QString title;
    QString detail;
    QString field{}; ///< empty: no "source"
    QString message{};
};

/// A field that fails validation: invalid_model, "last_name is too long".
Problem invalidField(const QString &field, const QString &message);
/// A field of the wrong JSON type.
Problem wrongType(const QString &field, const QString &message);
/// A value out of its range, such as a timestamp in the future.
Problem outOfRange(const QString &field, const QString &message);
/// A malformed parameter, with no field of the model.
Problem malformed(const QString &detail);

/// The error reply; its status is that of the first problem.
Reply errorReply(const QList<Problem> &problems);
Reply errorReply(const Problem &problem);

Reply notFound(const QString &model, const QString &id);
Reply invalidJson();
Reply unknownRoute();
Reply invalidToken();
Reply tokenRequired();
Reply invalidClient();
Reply invalidTan();

} // namespace sandbox
