// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace solaris {

/// What an error body says. Empty where it says nothing: an HTML page, a broken or an absent body.
struct ErrorBody {
    QString code;
    QString id;    ///< the error id for support
    QString title; ///< "Invalid Model"; the `detail` text is left out, it quotes ids and values
    QList<domain::FieldError> fields;
    bool isJson = false;
};

/// Reads all shapes met: `{"errors":[…]}` with status as number or text, the bare object, a bare array, and
/// OAuth's
/// `{"error":"invalid_client"}` of the token host (reference 3, 1.1).
ErrorBody readErrorBody(const QByteArray &body);

} // namespace solaris
