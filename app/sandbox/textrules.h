// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sandbox {

/// Rules for single values, each giving the API's message, or empty when the value is fine (reference 2).

QString faultOfText(const QString &text, int maximum);
/// Letters must be Latin; blanks, digits, marks and punctuation may stand between them.
QString faultOfScript(const QString &text);
/// A name holds no symbols or emoji either.
QString faultOfName(const QString &text);
QString faultOfEmail(const QString &text);
/// E.164 once blanks, "-", "_" and "/" are gone.
QString faultOfPhone(const QString &text);
QString faultOfCountry(const QString &text);
QString faultOfDate(const QString &text);
QString faultOfTimestamp(const QString &text);

/// The number as the API keeps it: without blanks, "-", "_" and "/".
QString strippedPhone(QString text);

} // namespace sandbox
